using System.Text.Json;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Crds.Decoding;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Tests.Rules;

namespace KubeCodegen.Generator.Tests.Crds;

/// <summary>A definition that was sent to an API server, and its answer.</summary>
internal sealed record RecordedCase(string Name, string Area, JsonElement Recorded)
{
    private static readonly string[] Internals = ["{\"ID\":", "[{\"Name\":", "spec.versions: Invalid value: []", "\u200b"];

    public static IEnumerable<RecordedCase> All() => SharedFiles.Answers("cases.json")
        .Select(recorded => new RecordedCase(recorded.GetProperty("name").GetString()!, recorded.GetProperty("area").GetString()!, recorded));

    public bool IsAccepted => Recorded.GetProperty("accepted").GetBoolean();

    /// <summary>The fields and reasons of the answer, sorted.</summary>
    public string[] Causes => Sorted(Recorded.At("causes").Items().Select(cause => $"{cause.GetProperty("field").GetString()} {cause.GetProperty("reason").GetString()}"));

    /// <summary>
    /// What the server says, which we may explain further. Left out are messages that print all of an internal type,
    /// and those with a text that the server prints as JSON because it holds a pointer to it.
    /// </summary>
    public IEnumerable<string> Messages => Recorded.At("causes").Items()
        .Select(cause => $"{cause.GetProperty("field").GetString()}: {cause.GetProperty("message").GetString()}")
        .Append(Recorded.At("message")?.GetString() ?? "")
        // The words about a default below a negative length are not ours; verdict, field and reason are.
        .Where(message => message.Length > 0 && Name != "max-length-negative-with-default" && !Internals.Any(mark => message.Contains(mark, StringComparison.Ordinal)));

    public string[] Warnings => Sorted(Recorded.At("warnings").Items().Select(warning => warning.GetString()!));

    /// <summary>What our answer differs in; empty when it is the same.</summary>
    public IEnumerable<string> Differences()
    {
        var ours = Judge();
        if (ours.IsAccepted != IsAccepted)
        {
            yield return $"{Name}: accepted is {IsAccepted}, ours is {ours.IsAccepted}: {ours.Refusal} {string.Join("; ", ours.Errors)}";
        }

        string[] causes = Sorted(ours.Errors.Select(error => $"{error.Field} {error.Reason}"));
        if (!causes.SequenceEqual(Causes))
        {
            yield return $"{Name}: not found [{string.Join(", ", Causes.Except(causes))}], too much [{string.Join(", ", causes.Except(Causes))}], {Causes.Length} and {causes.Length} in all";
        }

        foreach (var message in Messages.Where(message => !ours.Errors.Any(error => error.ToString().StartsWith(message, StringComparison.Ordinal)) && ours.Refusal != message))
        {
            yield return $"{Name}: the server says '{message}', we say '{ours.Refusal}{string.Join("; ", ours.Errors)}'";
        }

        if (ours.IsAccepted && !Warnings.SequenceEqual(Sorted(ours.Warnings)))
        {
            yield return $"{Name}: warnings [{string.Join(", ", Warnings)}], ours [{string.Join(", ", ours.Warnings)}]";
        }
    }

    public CrdVerdict Judge()
    {
        var isStrict = Recorded.At("fieldValidation")?.GetString() == "Strict";
        var existing = Recorded.At("existing").Items().Select(other => Decode(Value(other))).ToArray();
        return Recorded.At("how")?.GetString() == "dry-run-update"
            ? CrdVerdict.OfUpdate(Value(Recorded.GetProperty("crd")), existing[^1], isStrict)
            : CrdVerdict.OfNew(Value(Recorded.GetProperty("crd")), isStrict, existing);
    }

    private static CrdDocument Decode(JsonValue value)
    {
        Assert.Null(CrdDecoder.Decode(value, out var document, out _));
        return document!;
    }

    private static JsonValue Value(JsonElement element)
    {
        Assert.True(JsonReader.TryRead(element.GetRawText(), out var value, out var error), error);
        return value;
    }

    private static string[] Sorted(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];
}
