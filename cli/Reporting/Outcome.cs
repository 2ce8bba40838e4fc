using System.Diagnostics.CodeAnalysis;

namespace KubeCodegen.Tool.Reporting;

/// <summary>A value, or the problems that stood in its way.</summary>
internal readonly struct Outcome<T>
    where T : class
{
    private readonly IReadOnlyList<Problem>? _problems;

    private Outcome(T? value, IReadOnlyList<Problem>? problems)
    {
        Value = value;
        _problems = problems;
    }

    public T? Value { get; }

    public IReadOnlyList<Problem> Problems => _problems ?? [];

    [MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Value is not null;

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Problem problem) => new(null, [problem]);

    public static Outcome<T> Failed(IReadOnlyList<Problem> problems) => new(null, problems);
}
