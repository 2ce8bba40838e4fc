using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Values;

internal enum ValueErrorKind
{
    /// <summary>About the value as a whole, without a place in it.</summary>
    Plain,
    Invalid,
    TypeInvalid,
    Required,
    TooLong,
    TooMany,
    NotSupported,
}

/// <summary>Something that a schema has against a value.</summary>
/// <param name="Place">The way to the part of the value that is meant, as kube-openapi writes it: <c>a.b</c>, <c>[0]</c>; empty for all of it.</param>
/// <param name="Value">What the server prints as the value.</param>
/// <param name="Limit">The greatest length or number of items.</param>
/// <param name="Allowed">The values of an enum.</param>
internal sealed record ValueError(ValueErrorKind Kind, string Place, string Text, JsonValue Value, long Limit = -1, EquatableArray<JsonValue> Allowed = default);

/// <summary>What is wrong with a value, and how much of the schema it fits: the branch of a junctor that fits best is the one that is reported.</summary>
internal sealed class ValueResult
{
    private readonly List<ValueError> errors = [];

    public IReadOnlyList<ValueError> Errors => errors;

    public bool IsValid => errors.Count == 0;

    public int Matches { get; set; }

    /// <summary>Adds an error unless one with the same text is there.</summary>
    public void Add(ValueError? error)
    {
        if (error is not null && !errors.Any(other => other.Text == error.Text))
        {
            errors.Add(error);
        }
    }

    public void Merge(ValueResult other)
    {
        foreach (var error in other.errors)
        {
            Add(error);
        }

        Matches += other.Matches;
    }
}
