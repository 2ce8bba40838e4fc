using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Requests;
using KubeCodegen.Testing.Selectors;

namespace KubeCodegen.Testing.Admission;

/// <summary>Whether a webhook, or a policy, is about a write.</summary>
internal static class WebhookRules
{
    /// <param name="hook">What has <c>rules</c>, a <c>namespaceSelector</c> and an <c>objectSelector</c>.</param>
    public static bool Match(ApiEngine engine, JsonObject hook, IEnumerable<JsonObject> rules, RequestContext context, string operation, JsonObject? obj, JsonObject? old) =>
        rules.Any(rule => Covers(rule, context, operation)) && MatchesNamespace(engine, hook, context, obj ?? old) && MatchesObject(hook, obj, old);

    private static bool Covers(JsonObject rule, RequestContext context, string operation)
    {
        var resource = context.Resource;
        return Has("operations", operation)
            && Has("apiGroups", resource.Group)
            && (Has("apiVersions", context.Gvk.Version) || resource.Versions.Any(version => Has("apiVersions", version.Name)))
            && rule.Texts("resources").Any(IsResource)
            && rule.Text("scope") switch { "Cluster" => !resource.IsNamespaced, "Namespaced" => resource.IsNamespaced, _ => true };

        bool Has(string field, string value) => rule.Texts(field).Any(text => text == "*" || text == value);

        bool IsResource(string text)
        {
            var parts = text.Split('/');
            var subresource = parts.Length > 1 ? parts[1] : "";
            return (parts[0] == "*" || parts[0] == resource.Plural) && (subresource == "*" || subresource == context.Path.Subresource || (text == "*" && context.Path.Subresource.Length == 0));
        }
    }

    private static bool MatchesNamespace(ApiEngine engine, JsonObject hook, RequestContext context, JsonObject? obj)
    {
        if (LabelSelector.Of(hook.Object("namespaceSelector")) is not { IsEmpty: false } selector)
        {
            return true;
        }

        if (context.Resource is { Group: "", Plural: "namespaces" })
        {
            return selector.Matches(obj.Object("metadata").Object("labels"));
        }

        return !context.Resource.IsNamespaced
            || (engine.Store.For("namespaces").Find(context.Path.Namespace) is { } space && selector.Matches(space.Metadata.Object("labels")));
    }

    private static bool MatchesObject(JsonObject hook, JsonObject? obj, JsonObject? old) =>
        LabelSelector.Of(hook.Object("objectSelector")) is not { IsEmpty: false } selector
        || (obj is not null && selector.Matches(obj.Object("metadata").Object("labels")))
        || (old is not null && selector.Matches(old.Object("metadata").Object("labels")));
}
