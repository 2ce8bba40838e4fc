using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Resources;

namespace KubeCodegen.Testing.OpenApi;

/// <summary>
/// The OpenAPI v3 document of a group and version, as far as clients look into it: the paths of its resources with the parameters of their methods, and the schemas
/// of its kinds.
/// </summary>
internal static class OpenApiDocuments
{
    private static readonly string[] WriteParameters = ["dryRun", "fieldManager", "fieldValidation", "pretty"];

    public static JsonObject Of(IEnumerable<(ApiResource Resource, ServedVersion Version)> resources, string group, string version)
    {
        var (paths, schemas) = (new JsonObject(), new JsonObject());
        foreach (var (resource, served) in resources)
        {
            var gvk = resource.Gvk(served);
            var name = Schema(resource, served, gvk, schemas);
            var root = group.Length == 0 ? $"/api/{version}" : $"/apis/{group}/{version}";
            var collection = resource.IsNamespaced ? $"{root}/namespaces/{{namespace}}/{resource.Plural}" : $"{root}/{resource.Plural}";
            paths[collection] = Path(resource, gvk, name, [("get", "list"), ("post", "create"), ("delete", "deletecollection")]);
            paths[collection + "/{name}"] = Path(resource, gvk, name, [("get", "get"), ("put", "update"), ("patch", "patch"), ("delete", "delete")]);
            if (resource.IsNamespaced && resource.Verbs.Contains("list"))
            {
                paths[$"{root}/{resource.Plural}"] = Path(resource, gvk, name, [("get", "list")]);
            }
        }

        return new JsonObject
        {
            ["openapi"] = "3.0.0",
            ["info"] = new JsonObject { ["title"] = "Kubernetes", ["version"] = "v1.36.2" },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    private static string Schema(ApiResource resource, ServedVersion version, GroupVersionKind gvk, JsonObject schemas)
    {
        var name = resource.IsCustom
            ? string.Join('.', resource.Group.Split('.').Reverse().Append(version.Name).Append(resource.Kind))
            : ModelSchemas.Add(gvk.ApiVersion, resource.Kind, schemas);
        if (resource.IsCustom)
        {
            var schema = version.Definition.Object("schema").Object("openAPIV3Schema")?.Copy() ?? new JsonObject { ["type"] = "object" };
            var properties = schema.GetOrAdd("properties");
            properties["apiVersion"] = new JsonObject { ["type"] = "string", ["description"] = "APIVersion defines the versioned schema of this representation of an object." };
            properties["kind"] = new JsonObject { ["type"] = "string", ["description"] = "Kind is a string value representing the REST resource this object represents." };
            properties["metadata"] = ModelSchemas.Metadata(schemas);
            schemas[name] = schema;
        }

        if (schemas.Object(name) is { } known)
        {
            known["x-kubernetes-group-version-kind"] = new JsonArray(Kind(gvk));
        }

        return name;
    }

    private static JsonObject Path(ApiResource resource, GroupVersionKind gvk, string schema, (string Method, string Verb)[] methods)
    {
        var path = new JsonObject();
        foreach (var (method, verb) in methods)
        {
            if (resource.Verbs.Contains(verb))
            {
                path[method] = new JsonObject
                {
                    ["parameters"] = method is "post" or "put" or "patch" ? new JsonArray([.. WriteParameters.Select(name => (JsonNode)Parameter(name))]) : new JsonArray(),
                    ["responses"] = new JsonObject
                    {
                        ["200"] = new JsonObject
                        {
                            ["description"] = "OK",
                            ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/" + schema } } },
                        },
                    },
                    ["x-kubernetes-action"] = verb == "create" ? "post" : verb == "update" ? "put" : verb,
                    ["x-kubernetes-group-version-kind"] = Kind(gvk),
                };
            }
        }

        return path;
    }

    private static JsonObject Parameter(string name) => new() { ["name"] = name, ["in"] = "query", ["schema"] = new JsonObject { ["type"] = "string" } };

    private static JsonObject Kind(GroupVersionKind gvk) => new() { ["group"] = gvk.Group, ["version"] = gvk.Version, ["kind"] = gvk.Kind };
}
