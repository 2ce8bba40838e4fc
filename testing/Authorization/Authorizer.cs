using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Authorization;

/// <summary>Whether somebody may do something, by the roles that are stored (<c>plugin/pkg/auth/authorizer/rbac</c>).</summary>
internal sealed class Authorizer(ApiEngine engine)
{
    private const string Group = ".rbac.authorization.k8s.io";
    private readonly ResourceStorage roles = engine.Store.For("roles" + Group);
    private readonly ResourceStorage clusterRoles = engine.Store.For("clusterroles" + Group);
    private readonly ResourceStorage bindings = engine.Store.For("rolebindings" + Group);
    private readonly ResourceStorage clusterBindings = engine.Store.For("clusterrolebindings" + Group);

    /// <exception cref="Refusal">The sender may not do what the request asks for.</exception>
    public void Check(RequestPath path, ApiRequest request, UserIdentity user)
    {
        if (user.IsMaster)
        {
            return;
        }

        var attributes = path.IsResource
            ? new Attributes(path.Verb, path.Group, path.Subresource.Length > 0 ? path.Resource + "/" + path.Subresource : path.Resource, path.Namespace, path.Name)
            : new Attributes(path.Verb, "", "", "", "", request.Path);
        if (!IsAllowed(user, attributes, out _))
        {
            throw Refusals.NotPermitted(path.Group, path.Resource, path.Name, attributes.Describe(user.Name));
        }
    }

    /// <param name="reason">Which binding allows it.</param>
    public bool IsAllowed(UserIdentity user, Attributes attributes, out string reason)
    {
        reason = "";
        if (user.IsMaster)
        {
            return true;
        }

        foreach (var (rule, source) in Rules(user, attributes.Namespace))
        {
            if (rule.Allows(attributes))
            {
                reason = "RBAC: allowed by " + source;
                return true;
            }
        }

        return false;
    }

    /// <summary>All rules that hold for somebody in a namespace, and which binding gives each.</summary>
    public IEnumerable<(PolicyRule Rule, string Source)> Rules(UserIdentity user, string space)
    {
        foreach (var binding in clusterBindings.Newest.State.Values)
        {
            if (Subject(binding.Content, user, "") is { } subject)
            {
                foreach (var rule in RulesOf(binding.Content["roleRef"], ""))
                {
                    yield return (rule, $"ClusterRoleBinding \"{binding.Name}\" of ClusterRole \"{binding.Content["roleRef"].Text("name")}\" to {subject}");
                }
            }
        }

        if (space.Length == 0)
        {
            yield break;
        }

        foreach (var binding in bindings.Newest.State.Values)
        {
            if (binding.Namespace == space && Subject(binding.Content, user, space) is { } subject)
            {
                foreach (var rule in RulesOf(binding.Content["roleRef"], space))
                {
                    yield return (rule, $"RoleBinding \"{binding.Name}/{space}\" of {binding.Content["roleRef"].Text("kind")} \"{binding.Content["roleRef"].Text("name")}\" to {subject}");
                }
            }
        }
    }

    /// <summary>The rules of the role that a binding refers to; none when there is no such role.</summary>
    public IEnumerable<PolicyRule> RulesOf(JsonNode? reference, string space)
    {
        var name = reference.Text("name") ?? "";
        var role = reference.Text("kind") == "Role" ? roles.Find(space + "/" + name) : clusterRoles.Find(name);
        return role?.Content.Objects("rules").Select(PolicyRule.Of) ?? [];
    }

    /// <returns>Which subject of a binding means the user, or null.</returns>
    private static string? Subject(JsonObject binding, UserIdentity user, string space)
    {
        foreach (var subject in binding.Objects("subjects"))
        {
            var name = subject.Text("name") ?? "";
            switch (subject.Text("kind"))
            {
                case "User" when user.Name == name:
                    return $"User \"{name}\"";
                case "Group" when user.Groups.Contains(name):
                    return $"Group \"{name}\"";
                case "ServiceAccount" when subject.Text("namespace") is var own && user.Name == $"system:serviceaccount:{own ?? space}:{name}":
                    return $"ServiceAccount \"{name}/{own ?? space}\"";
            }
        }

        return null;
    }
}
