using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Kinds;
using KubeCodegen.Testing.Requests;
using KubeCodegen.Testing.Resources;

namespace KubeCodegen.Testing.Apply;

/// <summary>The field managers of all kinds; they are made once for a kind as it is defined.</summary>
internal static class FieldManagers
{
    private static readonly ConditionalWeakTable<ApiResource, IApplyScheme> Schemes = [];

    public static FieldManager? For(RequestContext context) => For(context.Resource, context.Gvk.ApiVersion, context.Path.Subresource);

    /// <returns>Null for kinds whose fields are not known.</returns>
    public static FieldManager? For(ApiResource resource, string apiVersion, string subresource) =>
        Schemes.GetValue(resource, Make) is var scheme && scheme.TypeOf(apiVersion) is not null
            ? new FieldManager(scheme, new GroupVersionKindText(apiVersion, resource.Kind), subresource)
            : null;

    /// <summary>For the status of an object of a built-in kind.</summary>
    public static FieldManager OfStatus(JsonObject obj)
    {
        var kind = new GroupVersionKindText(obj.Text("apiVersion") ?? "", obj.Text("kind") ?? "");
        return new FieldManager(new ModelApplyScheme(kind.Kind, KindRules.Plain, hasStatus: true), kind, "status");
    }

    private static IApplyScheme Make(ApiResource resource) =>
        resource.IsCustom ? new CustomApplyScheme(resource) : new ModelApplyScheme(resource.Kind, resource.Rules, resource.Versions.Any(version => version.HasStatus));
}
