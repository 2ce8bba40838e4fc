using System.Text.Json.Nodes;
using KubeCodegen.Testing.Controllers;

namespace KubeCodegen.Testing.Authorization;

/// <summary>The roles that every cluster has, and who holds them from the start (<c>plugin/pkg/auth/authorizer/rbac/bootstrappolicy</c>).</summary>
internal static class DefaultRoles
{
    private const string ApiVersion = "rbac.authorization.k8s.io/v1";
    private const string Read = "get list watch";
    private const string Write = "create delete deletecollection patch update";

    /// <summary>A line is a rule: role, verbs, group or <c>-</c> for the core, resources; or role, verbs, <c>path</c>, paths.</summary>
    private static readonly string[][] Rules =
    [
        ["cluster-admin", "*", "*", "*"],
        ["cluster-admin", "*", "path", "*"],
        ["system:basic-user", "create", "authorization.k8s.io", "selfsubjectaccessreviews selfsubjectrulesreviews"],
        ["system:basic-user", "create", "authentication.k8s.io", "selfsubjectreviews"],
        ["system:discovery", "get", "path", "/api /api/* /apis /apis/* /healthz /livez /openapi /openapi/* /readyz /version /version/"],
        ["system:public-info-viewer", "get", "path", "/healthz /livez /readyz /version /version/"],
        ["system:service-account-issuer-discovery", "get", "path", "/.well-known/openid-configuration /.well-known/openid-configuration/ /openid/v1/jwks /openid/v1/jwks/"],
        .. Workloads("view", Read, readsSecrets: false),
        .. Workloads("edit", Read, readsSecrets: true),
        .. Workloads("edit", Write, readsSecrets: true),
        ["edit", "create", "-", "pods/attach pods/exec pods/portforward pods/proxy pods/eviction services/proxy serviceaccounts/token"],
        ["edit", "impersonate", "-", "serviceaccounts"],
        .. Workloads("admin", Read, readsSecrets: true),
        .. Workloads("admin", Write, readsSecrets: true),
        ["admin", "create", "-", "pods/attach pods/exec pods/portforward pods/proxy pods/eviction services/proxy serviceaccounts/token"],
        ["admin", "impersonate", "-", "serviceaccounts"],
        ["admin", "create", "authorization.k8s.io", "localsubjectaccessreviews"],
        ["admin", Read + " " + Write, "rbac.authorization.k8s.io", "rolebindings roles"],
    ];

    private static readonly (string Role, string[] Groups)[] Bindings =
    [
        ("cluster-admin", [UserIdentity.Masters]),
        ("system:basic-user", ["system:authenticated"]),
        ("system:discovery", ["system:authenticated"]),
        ("system:public-info-viewer", ["system:authenticated", "system:unauthenticated"]),
        ("system:service-account-issuer-discovery", ["system:serviceaccounts"]),
    ];

    public static void Create(ApiEngine engine)
    {
        var roles = engine.Store.For("clusterroles.rbac.authorization.k8s.io");
        foreach (var role in Rules.GroupBy(rule => rule[0]))
        {
            if (roles.Find(role.Key) is null)
            {
                var made = InitialObjects.Make(engine, ApiVersion, "ClusterRole", role.Key, null);
                made["rules"] = new JsonArray([.. role.Select(rule => (JsonNode)Rule(rule))]);
                engine.Store.Create(roles, role.Key, made, null);
            }
        }

        var bindings = engine.Store.For("clusterrolebindings.rbac.authorization.k8s.io");
        foreach (var (role, groups) in Bindings)
        {
            if (bindings.Find(role) is null)
            {
                var made = InitialObjects.Make(engine, ApiVersion, "ClusterRoleBinding", role, null);
                made["subjects"] = new JsonArray([.. groups.Select(group => (JsonNode)new JsonObject { ["kind"] = "Group", ["apiGroup"] = "rbac.authorization.k8s.io", ["name"] = group })]);
                made["roleRef"] = new JsonObject { ["apiGroup"] = "rbac.authorization.k8s.io", ["kind"] = "ClusterRole", ["name"] = role };
                engine.Store.Create(bindings, role, made, null);
            }
        }
    }

    private static IEnumerable<string[]> Workloads(string role, string verbs, bool readsSecrets)
    {
        var core = "configmaps endpoints persistentvolumeclaims pods replicationcontrollers replicationcontrollers/scale serviceaccounts services";
        yield return [role, verbs, "-", readsSecrets ? core + " secrets" : core];
        yield return [role, verbs, "apps", "daemonsets deployments deployments/scale replicasets replicasets/scale statefulsets statefulsets/scale"];
        yield return [role, verbs, "autoscaling", "horizontalpodautoscalers"];
        yield return [role, verbs, "batch", "cronjobs jobs"];
        yield return [role, verbs, "networking.k8s.io", "ingresses networkpolicies"];
        yield return [role, verbs, "policy", "poddisruptionbudgets"];
        if (verbs == Read)
        {
            yield return [role, verbs, "-", "events limitranges namespaces pods/log pods/status resourcequotas"];
            yield return [role, verbs, "discovery.k8s.io", "endpointslices"];
        }
    }

    private static JsonObject Rule(string[] rule) => new PolicyRule(
        rule[1].Split(' '),
        rule[2] == "path" ? [] : [rule[2] == "-" ? "" : rule[2]],
        rule[2] == "path" ? [] : rule[3].Split(' '),
        [],
        rule[2] == "path" ? rule[3].Split(' ') : []).ToJson();
}
