namespace KubeCodegen.Generator.Importing;

/// <summary>
/// C# names that somebody prefers to the derived ones, by place: <c>networking.istio.io/v1/Gateway.spec.servers</c> is the member,
/// <c>networking.istio.io/v1/Gateway.spec.servers[]</c> the class of its items.
/// </summary>
internal sealed class ImportNames(IReadOnlyDictionary<string, string> types, IReadOnlyDictionary<string, string> members)
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public static ImportNames None { get; } = new(new Dictionary<string, string>(), new Dictionary<string, string>());

    /// <summary>Places that no import has come to.</summary>
    public IEnumerable<string> Unused => types.Keys.Concat(members.Keys).Where(place => !used.Contains(place)).OrderBy(place => place, StringComparer.Ordinal);

    public string? TypeAt(string place) => Find(types, place);

    public string? MemberAt(string place) => Find(members, place);

    private string? Find(IReadOnlyDictionary<string, string> names, string place)
    {
        if (!names.TryGetValue(place, out var name))
        {
            return null;
        }

        used.Add(place);
        return name;
    }
}
