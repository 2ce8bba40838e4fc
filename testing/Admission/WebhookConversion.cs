using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Resources;

namespace KubeCodegen.Testing.Admission;

/// <summary>Lets the webhook of a definition convert objects (apiextensions <c>webhook_converter</c>).</summary>
internal sealed class WebhookConversion(ApiEngine engine)
{
    private const long Seconds = 30;
    private readonly WebhookCaller caller = new(engine);

    /// <returns>The objects in the version, in their order.</returns>
    /// <exception cref="Refusal">The webhook does not answer, or not with what it is to.</exception>
    public async ValueTask<IReadOnlyList<JsonObject>> ConvertAsync(ApiResource resource, IReadOnlyList<JsonObject> objects, string apiVersion, CancellationToken cancellation)
    {
        var uid = Guid.NewGuid().ToString();
        var review = new JsonObject
        {
            ["kind"] = "ConversionReview",
            ["apiVersion"] = "apiextensions.k8s.io/v1",
            ["request"] = new JsonObject { ["uid"] = uid, ["desiredAPIVersion"] = apiVersion, ["objects"] = new JsonArray([.. objects.Select(obj => (JsonNode)obj.Copy())]) },
        };
        var from = objects[0].Text("apiVersion");
        JsonObject? response;
        try
        {
            response = (await caller.PostAsync(resource.Conversion.Webhook!.Object("clientConfig")!, review, Seconds, cancellation)).Object("response");
        }
        catch (WebhookException failure)
        {
            throw Failed(failure.Message);
        }

        if (response is null || response.Text("uid") != uid)
        {
            throw Failed($"expected response.uid=\"{uid}\", got \"{response.Text("uid")}\"");
        }

        if (response["result"].Text("status") != "Success")
        {
            throw Failed(response["result"].Text("message") ?? "");
        }

        var converted = response.Objects("convertedObjects").ToList();
        if (converted.Count != objects.Count)
        {
            throw Failed($"webhook returned {converted.Count} objects, expected {objects.Count}");
        }

        return [.. converted.Zip(objects).Select(pair => Restored(pair.First.Copy(), pair.Second, apiVersion))];

        Refusal Failed(string message) => Refusals.Unexpected($"conversion webhook for {from}, Kind={resource.Kind} failed: {message}");
    }

    /// <summary>Of the metadata a webhook may change labels and annotations alone.</summary>
    private static JsonObject Restored(JsonObject converted, JsonObject before, string apiVersion)
    {
        converted["apiVersion"] = apiVersion;
        var metadata = before.Object("metadata")!.Copy();
        foreach (var name in new[] { "labels", "annotations" })
        {
            metadata.Remove(name);
            if (converted["metadata"].Object(name) is { } value)
            {
                metadata[name] = value.Copy();
            }
        }

        converted["metadata"] = metadata;
        return converted;
    }
}
