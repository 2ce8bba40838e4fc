using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Requests;

namespace KubeCodegen.Testing.Authorization;

/// <summary>Nobody gives rights that they do not have (<c>pkg/registry/rbac/validation</c>).</summary>
internal static class RoleEscalation
{
    /// <exception cref="Refusal">The role or binding grants more than its writer has.</exception>
    public static void Check(RequestContext context, JsonObject obj)
    {
        if (context.User.IsMaster || context.Resource.Group != "rbac.authorization.k8s.io")
        {
            return;
        }

        var isBinding = context.Resource.Plural is "rolebindings" or "clusterrolebindings";
        var space = context.Path.Namespace;
        var authorizer = context.Engine.Authorizer;
        var exception = isBinding
            ? new Attributes("bind", context.Resource.Group, obj["roleRef"].Text("kind") == "Role" ? "roles" : "clusterroles", space, obj["roleRef"].Text("name") ?? "")
            : new Attributes("escalate", context.Resource.Group, context.Resource.Plural, space, obj["metadata"].Text("name") ?? "");
        if (authorizer.IsAllowed(context.User, exception, out _))
        {
            return;
        }

        var granted = isBinding ? authorizer.RulesOf(obj["roleRef"], space) : obj.Objects("rules").Select(PolicyRule.Of);
        var missing = granted.Select(rule => Missing(context, rule, space)).OfType<PolicyRule>().ToList();
        if (missing.Count > 0)
        {
            throw Refusals.Forbidden(
                context.Resource.Group,
                context.Resource.Plural,
                obj["metadata"].Text("name") ?? "",
                $"user {GoText.Quote(context.User.Name)} (groups=[{string.Join(" ", context.User.Groups.Select(GoText.Quote))}]) is attempting to grant RBAC permissions not currently held:\n"
                + string.Join("\n", missing.Select(Describe)));
        }
    }

    /// <summary>What of a rule its writer has not; null when they have it all.</summary>
    private static PolicyRule? Missing(RequestContext context, PolicyRule rule, string space)
    {
        var verbs = rule.Verbs.Where(verb => !Wanted(rule, verb, space).All(attributes => context.Engine.Authorizer.IsAllowed(context.User, attributes, out _))).ToList();
        return verbs.Count == 0 ? null : rule with { Verbs = verbs };
    }

    private static IEnumerable<Attributes> Wanted(PolicyRule rule, string verb, string space) => rule.Paths.Count > 0
        ? rule.Paths.Select(path => new Attributes(verb, "", "", "", "", path))
        : from api in rule.Groups
          from resource in rule.Resources
          from name in rule.Names.DefaultIfEmpty("")
          select new Attributes(verb, api, resource, space, name);

    private static string Describe(PolicyRule rule)
    {
        var parts = new List<string>();
        Add("APIGroups", rule.Groups);
        Add("Resources", rule.Resources);
        Add("ResourceNames", rule.Names);
        Add("NonResourceURLs", rule.Paths);
        Add("Verbs", rule.Verbs);
        return "{" + string.Join(", ", parts) + "}";

        void Add(string name, IReadOnlyList<string> values)
        {
            if (values.Count > 0)
            {
                parts.Add($"{name}:[{string.Join(",", values.Select(GoText.Quote))}]");
            }
        }
    }
}
