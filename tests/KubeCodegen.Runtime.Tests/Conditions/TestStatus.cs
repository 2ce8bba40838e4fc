using KubeCodegen.Conditions;

namespace KubeCodegen.Runtime.Tests.Conditions;

/// <summary>A condition as an API would have it.</summary>
public sealed class TestCondition : ICondition
{
    public string? Type { get; set; }

    public string? Status { get; set; }

    public string? Severity { get; set; }

    public DateTime? LastTransitionTime { get; set; }

    public string? Reason { get; set; }

    public string? Message { get; set; }

    /// <summary>As <c>Type=Status/Reason/Message!Severity</c>; what is empty is left out.</summary>
    public override string ToString() =>
        $"{Type}={Status}{(Reason is null && Message is null ? "" : $"/{Reason}/{Message}")}{(Severity is null ? "" : "!" + Severity)}";

    public static TestCondition Parse(string text)
    {
        var (rest, severity) = Split(text, '!');
        var (type, judgement) = Split(rest, '=');
        var parts = judgement!.Split('/');
        return new TestCondition
        {
            Type = type,
            Status = parts[0].Length == 0 ? null : parts[0],
            Reason = parts.ElementAtOrDefault(1),
            Message = parts.ElementAtOrDefault(2),
            Severity = severity,
        };
    }

    private static (string, string?) Split(string text, char separator) =>
        text.Split(separator, 2) is [var first, var second] ? (first, second) : (text, null);
}

/// <summary>A status with the conditions that a text lists.</summary>
public sealed class TestStatus : IConditioned<TestCondition>
{
    public List<TestCondition>? Conditions { get; set; }

    public static TestStatus Of(string conditions) => new()
    {
        Conditions = conditions.Length == 0 ? null : [.. conditions.Split(' ').Select(TestCondition.Parse)],
    };

    public override string ToString() => string.Join(' ', Conditions ?? []);
}
