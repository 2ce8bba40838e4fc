using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Resources;

/// <summary>How versions of a custom resource are made of each other.</summary>
/// <param name="Webhook">The webhook of the definition; null when only <c>apiVersion</c> changes.</param>
internal sealed record CustomConversion(JsonObject? Webhook)
{
    public static CustomConversion None { get; } = new((JsonObject?)null);
}
