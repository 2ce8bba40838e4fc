using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Emitting.Manifests;

/// <summary>Rights as roles: one for the cluster, and one for each namespace and name.</summary>
internal static class RoleJson
{
    public static EquatableArray<JsonValue> Write(IEnumerable<AccessRule> rules) => rules
        .GroupBy(rule => (rule.Namespace, rule.RoleName))
        .OrderBy(role => role.Key.Namespace, StringComparer.Ordinal)
        .ThenBy(role => role.Key.RoleName, StringComparer.Ordinal)
        .Select(role => (JsonValue)Role(role.Key.Namespace, role.Key.RoleName, AccessRuleMerge.Merge(role)))
        .ToEquatableArray();

    private static JsonObject Role(string @namespace, string name, IReadOnlyList<AccessRule> rules) => JsonObjects.Of(
        ("apiVersion", JsonValue.Of("rbac.authorization.k8s.io/v1")),
        ("kind", JsonValue.Of(@namespace.Length == 0 ? "ClusterRole" : "Role")),
        ("metadata", JsonObjects.Of(("name", JsonValue.Of(name)), ("namespace", @namespace.Length == 0 ? null : JsonValue.Of(@namespace)))),
        ("rules", new JsonArray(rules.Select(rule => (JsonValue)Rule(rule)).ToEquatableArray())));

    private static JsonObject Rule(AccessRule rule) => JsonObjects.Of(
        ("apiGroups", Texts(rule.Groups)),
        ("nonResourceURLs", Texts(rule.Urls)),
        ("resourceNames", Texts(rule.ResourceNames)),
        ("resources", Texts(rule.Resources)),
        ("verbs", JsonValue.Of(rule.Verbs)));

    private static JsonValue? Texts(EquatableArray<string> texts) => texts.IsEmpty ? null : JsonValue.Of(texts);
}
