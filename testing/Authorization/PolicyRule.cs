using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Authorization;

/// <summary>What a role allows (rbac.authorization.k8s.io/v1 <c>PolicyRule</c>).</summary>
internal sealed record PolicyRule(IReadOnlyList<string> Verbs, IReadOnlyList<string> Groups, IReadOnlyList<string> Resources, IReadOnlyList<string> Names, IReadOnlyList<string> Paths)
{
    public static PolicyRule Of(JsonObject rule) => new(
        [.. rule.Texts("verbs")],
        [.. rule.Texts("apiGroups")],
        [.. rule.Texts("resources")],
        [.. rule.Texts("resourceNames")],
        [.. rule.Texts("nonResourceURLs")]);

    public bool Allows(Attributes wanted) => Has(Verbs, wanted.Verb) && (wanted.IsPath ? Paths.Any(path => CoversPath(path, wanted.Path)) : AllowsResource(wanted));

    public JsonObject ToJson()
    {
        var rule = new JsonObject { ["verbs"] = Texts(Verbs) };
        Add("apiGroups", Groups);
        Add("resources", Resources);
        Add("resourceNames", Names);
        Add("nonResourceURLs", Paths);
        return rule;

        void Add(string name, IReadOnlyList<string> values)
        {
            if (values.Count > 0)
            {
                rule[name] = Texts(values);
            }
        }
    }

    private bool AllowsResource(Attributes wanted)
    {
        var slash = wanted.Resource.IndexOf('/', StringComparison.Ordinal);
        var any = slash < 0 ? "*" : "*" + wanted.Resource[slash..];
        return Has(Groups, wanted.Group)
            && Resources.Any(resource => resource == "*" || resource == wanted.Resource || resource == any)
            && (Names.Count == 0 || Names.Contains(wanted.Name));
    }

    private static bool CoversPath(string pattern, string path) =>
        pattern == "*" || pattern == path || (pattern.EndsWith('*') && path.StartsWith(pattern.TrimEnd('*'), StringComparison.Ordinal));

    private static bool Has(IReadOnlyList<string> values, string value) => values.Contains("*") || values.Contains(value);

    private static JsonArray Texts(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);
}
