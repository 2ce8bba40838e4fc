namespace KubeCodegen.Client;

/// <summary>What a list asks for, as in <c>metav1.ListOptions</c>.</summary>
public sealed record ListOptions
{
    /// <summary>Everything.</summary>
    public static ListOptions Default { get; } = new();

    /// <summary>Which labels the objects have to have, in kubectl's syntax (<c>app=web,tier!=db,env in (a,b)</c>); null for all.</summary>
    public string? LabelSelector { get; init; }

    /// <summary>Which fields the objects have to have (<c>metadata.name=web</c>); null for all.</summary>
    public string? FieldSelector { get; init; }

    /// <summary>How fresh the answer has to be; null for the latest, <c>0</c> for whatever the server has at hand.</summary>
    public string? ResourceVersion { get; init; }

    /// <summary>How <see cref="ResourceVersion"/> is meant: <c>NotOlderThan</c> or <c>Exact</c>.</summary>
    public string? ResourceVersionMatch { get; init; }

    /// <summary>The most objects of one page; null for the server's choice.</summary>
    public int? Limit { get; init; }

    /// <summary>Where the page before ended; null for the first page.</summary>
    public string? Continue { get; init; }

    /// <summary>How long the server may take; null for its default. Whole seconds.</summary>
    public TimeSpan? Timeout { get; init; }
}
