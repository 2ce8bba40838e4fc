using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Resources;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Requests;

/// <summary>Between the version in which objects are stored and the one that a request is about.</summary>
internal static class ObjectForms
{
    /// <summary>Makes sure that <see cref="Served"/> finds what only a webhook can convert.</summary>
    public static async ValueTask PrepareAsync(RequestContext context, IEnumerable<StoredObject> objects, CancellationToken cancellation)
    {
        var (resource, version) = (context.Resource, context.Version);
        if (resource.Conversion.Webhook is not null && version.Name != resource.Storage.Version)
        {
            var missing = objects.Where(stored => !stored.Has(version)).ToList();
            if (missing.Count > 0)
            {
                var converted = await context.Engine.Conversion.ConvertAsync(resource, [.. missing.Select(stored => stored.Content)], resource.Gvk(version).ApiVersion, cancellation);
                foreach (var (stored, form) in missing.Zip(converted))
                {
                    stored.In(version, _ => Settle(form, version));
                }
            }
        }
    }

    /// <summary>The object as the version of the request shows it; not to be changed.</summary>
    public static JsonObject Served(ApiResource resource, ServedVersion version, StoredObject stored)
    {
        if (!resource.IsCustom)
        {
            var gvk = resource.Gvk(version);
            return gvk == resource.Storage ? stored.Content : stored.In(version, content => resource.Rules.ToVersion(content, gvk));
        }

        return version.Name == resource.Storage.Version && ReferenceEquals(stored.Form, version)
            ? stored.Content
            : stored.In(version, content => Convert(content, resource.Gvk(version), version));
    }

    /// <summary>The object as it is stored, made of one in the version of the request.</summary>
    public static async ValueTask<JsonObject> ToStorageAsync(RequestContext context, JsonObject obj, CancellationToken cancellation)
    {
        var resource = context.Resource;
        if (!resource.IsCustom)
        {
            return context.Gvk == resource.Storage ? obj : resource.Rules.ToStorage(obj, resource.Storage);
        }

        if (context.Version.Name == resource.Storage.Version)
        {
            return obj;
        }

        if (resource.Conversion.Webhook is not null)
        {
            obj = (await context.Engine.Conversion.ConvertAsync(resource, [obj], resource.Storage.ApiVersion, cancellation))[0];
        }

        return StorageForm(resource) is { } version ? Convert(obj, resource.Storage, version) : obj;
    }

    /// <summary>By which definition objects are stored now; null when that version is not served.</summary>
    public static ServedVersion? StorageForm(ApiResource resource) => resource.StorageVersion;

    private static JsonObject Convert(JsonObject content, GroupVersionKind gvk, ServedVersion version)
    {
        var copy = content.Copy();
        copy["apiVersion"] = gvk.ApiVersion;
        return Settle(copy, version);
    }

    private static JsonObject Settle(JsonObject obj, ServedVersion version)
    {
        version.Schema.Prune(obj);
        version.Schema.Default(obj);
        return obj;
    }
}
