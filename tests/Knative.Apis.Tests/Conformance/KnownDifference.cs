namespace Knative.Apis.Tests.Conformance;

/// <summary>Where our definitions differ from Knative's on purpose: lines of <c>name place: reason</c>.</summary>
internal sealed record KnownDifference(string Definition, string Place, string Reason)
{
    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Conformance", "exceptions.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(Parse),
    ];

    public bool Covers(string definition, string difference) =>
        Definition == definition && difference.StartsWith(Place + ": ", StringComparison.Ordinal);

    private static KnownDifference Parse(string line)
    {
        var parts = line.Split([' ', ':'], 3, StringSplitOptions.TrimEntries);
        Assert.True(parts is [_, _, { Length: > 0 }], $"'{line}' does not say a definition, a place and a reason");
        return new KnownDifference(parts[0], parts[1], parts[2]);
    }
}
