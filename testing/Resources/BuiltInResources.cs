using KubeCodegen.Testing.Kinds;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Resources;

/// <summary>Reads the table of the kinds that every API server has.</summary>
internal static class BuiltInResources
{
    private static readonly Dictionary<char, string> Verbs = new()
    {
        ['c'] = "create", ['d'] = "delete", ['D'] = "deletecollection", ['g'] = "get", ['l'] = "list", ['p'] = "patch", ['u'] = "update", ['w'] = "watch",
    };

    public static IReadOnlyList<ApiResource> Load(ObjectStore store)
    {
        using var stream = typeof(BuiltInResources).Assembly.GetManifestResourceStream("built-in.resources")!;
        using var reader = new StreamReader(stream);
        var lines = new List<Line>();
        while (reader.ReadLine() is { } text)
        {
            if (text.Length > 0 && text[0] != '#')
            {
                lines.Add(Line.Of(text.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            }
        }

        return [.. lines.GroupBy(line => (line.Group, line.Plural)).Select(versions => Resource([.. versions], store))];
    }

    private static ApiResource Resource(List<Line> versions, ObjectStore store)
    {
        var first = versions[0];
        var rules = KindTable.Of(first.Group, first.Kind);
        var storage = KindTable.StorageOf(first.Group, first.Version, first.Kind);
        var isStored = first.Verbs.Contains('l', StringComparison.Ordinal);
        return new ApiResource
        {
            Group = first.Group,
            Plural = first.Plural,
            Singular = first.Singular,
            Kind = first.Kind,
            ListKind = first.Kind + "List",
            IsNamespaced = first.IsNamespaced,
            Verbs = Words(first.Verbs),
            ShortNames = first.ShortNames,
            Categories = first.Categories,
            Versions = [.. versions.Select(line => new ServedVersion(line.Version)
            {
                Subresources = line.Subresources,
                HasStatus = line.Subresources.Any(subresource => subresource.Name == "status"),
            })],
            Storage = storage,
            Rules = rules,
            Objects = isStored ? store.For(storage.Group.Length == 0 ? first.Plural : first.Plural + "." + storage.Group) : null,
        };
    }

    private static IReadOnlyList<string> Words(string verbs) => [.. verbs.Select(verb => Verbs[verb])];

    private sealed record Line(
        string Group,
        string Version,
        string Plural,
        string Singular,
        string Kind,
        bool IsNamespaced,
        IReadOnlyList<string> ShortNames,
        IReadOnlyList<string> Categories,
        string Verbs,
        IReadOnlyList<Subresource> Subresources)
    {
        public static Line Of(string[] words) => new(
            OrNothing(words[0]),
            words[1],
            words[2],
            words[3],
            words[4],
            words[5] == "Namespaced",
            List(words[6]),
            List(words[7]),
            words[8],
            [.. words.Skip(9).Select(Sub)]);

        private static Subresource Sub(string text)
        {
            var parts = text.Split(':');
            return new Subresource(parts[0], Words(parts[1]), parts.Length > 2 ? Gvk(parts[2]) : null);
        }

        private static GroupVersionKind Gvk(string text)
        {
            var (slash, dot) = (text.IndexOf('/', StringComparison.Ordinal), text.LastIndexOf('.'));
            return new GroupVersionKind(OrNothing(text[..slash]), OrNothing(text[(slash + 1)..dot]), text[(dot + 1)..]);
        }

        private static string OrNothing(string word) => word == "-" ? "" : word;

        private static string[] List(string word) => word == "-" ? [] : word.Split(',');
    }
}
