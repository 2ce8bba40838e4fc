using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing.Manifests;

/// <summary><c>[Rbac]</c> as a rule, or what is wrong with it (rbac <c>ValidatePolicyRule</c>).</summary>
internal static class AccessRuleParser
{
    public static AccessRule? Parse(AttributeValues values, string roleName, MarkerContext context)
    {
        var identity = values.TypeArgument is { } type ? KindIdentity.Of(type) : null;
        if (values.TypeArgument is { } unknown && identity is null)
        {
            context.Report(Descriptors.AccessRuleInvalid, values.Source.Anchor, $"'{unknown.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat)}' is no kind; name a class with [Resource], a model of KubernetesClient, or Groups and Resources");
            return null;
        }

        var rule = new AccessRule(
            values.Text("Namespace") ?? "",
            values.Text("RoleName") ?? roleName,
            Groups(values, identity),
            Resources(values, identity),
            values.Texts("ResourceNames"),
            values.Texts("Urls"),
            values.Texts("Verbs"));
        if (Problem(rule, values, identity) is { } problem)
        {
            context.Report(Descriptors.AccessRuleInvalid, values.Source.Anchor, problem);
            return null;
        }

        return rule;
    }

    private static EquatableArray<string> Groups(AttributeValues values, KindIdentity? identity) =>
        values.Texts("Groups").Select(group => group == "core" ? "" : group).Concat(identity is null ? [] : [identity.Gvk.Group]).ToEquatableArray();

    private static EquatableArray<string> Resources(AttributeValues values, KindIdentity? identity) =>
        values.Texts("Resources").Concat(identity is null ? [] : [identity.Plural, .. values.Texts("Subresources").Select(subresource => identity.Plural + "/" + subresource)]).ToEquatableArray();

    private static string? Problem(AccessRule rule, AttributeValues values, KindIdentity? identity) => rule switch
    {
        { Verbs.IsEmpty: true } => "it allows nothing; set Verbs, such as Verbs = [\"get\", \"list\", \"watch\"]",
        _ when rule.Verbs.FirstOrDefault(verb => verb.Length == 0 || verb.Any(char.IsUpper)) is { } verb => $"'{verb}' is no verb; verbs are in lower case, such as get, list, watch, create, update, patch, delete",
        { Urls.IsEmpty: false, Resources.IsEmpty: false } => "rights on URLs and on resources are two rules; write two attributes",
        { Urls.IsEmpty: false, Namespace.Length: > 0 } => "URLs are in no namespace; drop Namespace",
        _ when rule.Urls.FirstOrDefault(url => url != "*" && !url.StartsWith("/", StringComparison.Ordinal)) is { } url => $"'{url}' is no path; begin it with '/'",
        { Urls.IsEmpty: true, Resources.IsEmpty: true } => "it names nothing; name a kind, Groups and Resources, or Urls",
        { Urls.IsEmpty: true, Groups.IsEmpty: true } => "it names resources of no group; set Groups, with \"\" for the core group",
        _ when identity is null && !values.Texts("Subresources").IsEmpty => "Subresources are those of a kind; name the kind, or write the resource as 'pods/status'",
        _ => null,
    };
}
