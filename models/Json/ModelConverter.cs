using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using k8s;

namespace KubeCodegen.Json;

/// <summary>
/// Reads and writes a model of KubernetesClient the way Kubernetes does, whatever the options: its classes leave it to the options that absent
/// fields are not written as null, and how times look.
/// </summary>
public sealed class ModelConverter<T> : JsonConverter<T> where T : class
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        IsKubernetes(options) ? JsonSerializer.Deserialize(ref reader, Metadata.Of<T>(options)) : KubernetesJson.Deserialize<T>(JsonNode.Parse(ref reader)!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (IsKubernetes(options))
        {
            JsonSerializer.Serialize(writer, value, Metadata.Of<T>(options));
        }
        else
        {
            writer.WriteRawValue(KubernetesJson.Serialize(value));
        }
    }

    /// <summary>Options that leave nulls out and know times are made for Kubernetes.</summary>
    private static bool IsKubernetes(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.DefaultIgnoreCondition == JsonIgnoreCondition.WhenWritingNull
            && options.Converters.Any(converter => converter is JsonConverter<DateTime>);
    }
}
