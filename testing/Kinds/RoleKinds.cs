using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Kinds;

/// <summary>Role and ClusterRole (rbac.authorization.k8s.io/v1).</summary>
internal sealed class RoleKind(bool isNamespaced) : KindRules
{
    public static RoleKind Role { get; } = new(true);

    public static RoleKind ClusterRole { get; } = new(false);

    /// <summary>Names such as <c>system:discovery</c> are allowed.</summary>
    public override IEnumerable<string> CheckName(string name, bool isPrefix) => PathSegments.Check(name);

    public override void Default(JsonObject obj, string version)
    {
        if (!obj.ContainsKey("rules"))
        {
            obj["rules"] = null;
        }
    }

    public override IEnumerable<FieldCause> Validate(JsonObject obj)
    {
        foreach (var (index, rule) in obj.Objects("rules").Index())
        {
            var path = $"rules[{index}]";
            var paths = rule.Texts("nonResourceURLs").ToList();
            if (!rule.Texts("verbs").Any())
            {
                yield return new FieldCause(CrdErrorReason.Required, path + ".verbs", "Required value: verbs must contain at least one value");
            }

            if (paths.Count > 0)
            {
                if (isNamespaced)
                {
                    yield return new FieldCause(
                        CrdErrorReason.Invalid,
                        path + ".nonResourceURLs",
                        $"Invalid value: [{string.Join(",", paths.Select(GoText.Quote))}]: namespaced rules cannot apply to non-resource URLs");
                }

                continue;
            }

            if (!rule.Texts("apiGroups").Any())
            {
                yield return new FieldCause(CrdErrorReason.Required, path + ".apiGroups", "Required value: resource rules must supply at least one api group");
            }

            if (!rule.Texts("resources").Any())
            {
                yield return new FieldCause(CrdErrorReason.Required, path + ".resources", "Required value: resource rules must supply at least one resource");
            }
        }
    }
}

/// <summary>RoleBinding and ClusterRoleBinding (rbac.authorization.k8s.io/v1).</summary>
internal sealed class BindingKind(bool isNamespaced) : KindRules
{
    private const string Group = "rbac.authorization.k8s.io";

    public static BindingKind RoleBinding { get; } = new(true);

    public static BindingKind ClusterRoleBinding { get; } = new(false);

    public override IEnumerable<string> CheckName(string name, bool isPrefix) => PathSegments.Check(name);

    public override void Default(JsonObject obj, string version)
    {
        if (obj.Object("roleRef") is { } reference)
        {
            Defaulting.SetText(reference, "apiGroup", Group);
        }

        foreach (var subject in obj.Objects("subjects"))
        {
            if (subject.Text("kind") is "User" or "Group")
            {
                Defaulting.SetText(subject, "apiGroup", Group);
            }
        }
    }

    public override IEnumerable<FieldCause> Validate(JsonObject obj)
    {
        var reference = obj.Object("roleRef");
        if (reference.Text("apiGroup") is var group && group != Group)
        {
            yield return NotSupported("roleRef.apiGroup", group, Group);
        }

        string[] kinds = isNamespaced ? ["Role", "ClusterRole"] : ["ClusterRole"];
        if (!kinds.Contains(reference.Text("kind")))
        {
            yield return NotSupported("roleRef.kind", reference.Text("kind"), kinds);
        }

        if (reference.Text("name") is null or "")
        {
            yield return new FieldCause(CrdErrorReason.Required, "roleRef.name", "Required value");
        }

        foreach (var (index, subject) in obj.Objects("subjects").Index())
        {
            if (subject.Text("name") is null or "")
            {
                yield return new FieldCause(CrdErrorReason.Required, $"subjects[{index}].name", "Required value");
            }

            if (subject.Text("kind") is not ("ServiceAccount" or "User" or "Group"))
            {
                yield return NotSupported($"subjects[{index}].kind", subject.Text("kind"), "ServiceAccount", "User", "Group");
            }
        }
    }

    public override IEnumerable<FieldCause> ValidateUpdate(JsonObject obj, JsonObject old)
    {
        if (!JsonNode.DeepEquals(obj["roleRef"], old["roleRef"]))
        {
            var reference = obj["roleRef"];
            var shown = $"{{\"APIGroup\":{GoText.Quote(reference.Text("apiGroup") ?? "")},\"Kind\":{GoText.Quote(reference.Text("kind") ?? "")},\"Name\":{GoText.Quote(reference.Text("name") ?? "")}}}";
            yield return new FieldCause(CrdErrorReason.Invalid, "roleRef", $"Invalid value: {shown}: cannot change roleRef");
        }

        foreach (var cause in Validate(obj))
        {
            yield return cause;
        }
    }

    private static FieldCause NotSupported(string field, string? value, params string[] supported) =>
        new(CrdErrorReason.NotSupported, field, $"Unsupported value: {GoText.Quote(value ?? "")}: supported values: {string.Join(", ", supported.Select(GoText.Quote))}");
}

/// <summary>Names that only have to fit into a path (apimachinery <c>path.ValidatePathSegmentName</c>).</summary>
internal static class PathSegments
{
    public static IEnumerable<string> Check(string name)
    {
        if (name is "." or "..")
        {
            yield return $"may not be '{name}'";
        }

        foreach (var forbidden in "/%")
        {
            if (name.Contains(forbidden, StringComparison.Ordinal))
            {
                yield return $"may not contain '{forbidden}'";
            }
        }
    }
}
