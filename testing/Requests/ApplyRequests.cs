using System.Text.Json.Nodes;
using KubeCodegen.Testing.Apply;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>Server-side apply (apiserver <c>applyPatcher</c>).</summary>
internal static class ApplyRequests
{
    public static async Task<ApiResponse> ApplyAsync(RequestContext context, WriteOptions options, Representation representation, CancellationToken cancellation)
    {
        var configuration = Read(context, options);
        if (context.Objects.Find(context.Key) is null && context.Path.Subresource.Length == 0)
        {
            return await CreateAsync(context, configuration, options, representation, cancellation);
        }

        var written = await ObjectWriter.WriteAsync(context, options, (old, _) => Applied(context, configuration, old, options), retries: 5, cancellation, hasFields: true);
        return written.Answer(context, representation);
    }

    public static Task<ApiResponse> ApplyScaleAsync(RequestContext context, WriteOptions options, Representation representation, CancellationToken cancellation) =>
        throw Refusals.UnsupportedMediaType("application/json-patch+json, application/merge-patch+json");

    private static async Task<ApiResponse> CreateAsync(RequestContext context, JsonObject configuration, WriteOptions options, Representation representation, CancellationToken cancellation)
    {
        var obj = Applied(context, configuration, null, options);
        if (obj["metadata"].Text("uid") is { Length: > 0 } uid)
        {
            throw Refusals.Conflict(context.Resource.Group, context.Resource.Plural, context.Path.Name, $"uid mismatch: the provided object specified uid {uid}, and no existing object was found");
        }

        var metadata = obj.GetOrAdd("metadata");
        metadata["name"] = context.Path.Name;
        metadata.Remove("resourceVersion");
        return await CreateRequests.AnswerAsync(context, obj, options, representation, 201, cancellation, hasFields: true);
    }

    private static JsonObject Applied(RequestContext context, JsonObject configuration, JsonObject? old, WriteOptions options)
    {
        var manager = FieldManagers.For(context) ?? throw Refusals.UnsupportedMediaType("application/json-patch+json, application/merge-patch+json");
        var obj = manager.Apply(old, configuration, options.Manager, options.Force == true, ManagedFields.Now(context));
        if (obj["metadata"].Text("name") is { Length: > 0 } name && name != context.Path.Name)
        {
            throw Refusals.BadRequest($"the name of the object ({name}) does not match the name on the URL ({context.Path.Name})");
        }

        CreateRequests.CheckNamespace(context, obj);
        return obj;
    }

    private static JsonObject Read(RequestContext context, WriteOptions options)
    {
        var duplicates = new List<string>();
        try
        {
            var body = BodyReader.Read(context.Request.Body.Span, isYaml: true, duplicates);
            return body switch
            {
                null => [],
                JsonObject configuration => configuration,
                _ => throw Refusals.BadRequest($"error decoding YAML: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal {GoFormat.JsonKind(body)} into Go value of type map[string]interface {{}}"),
            };
        }
        catch (GoJsonException failure)
        {
            _ = options;
            throw Refusals.BadRequest("error decoding YAML: error converting YAML to JSON: " + failure.Message);
        }
    }
}
