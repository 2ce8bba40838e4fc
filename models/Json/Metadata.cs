using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KubeCodegen.Json;

/// <summary>How the options read and write a type.</summary>
internal static class Metadata
{
    public static JsonTypeInfo<T> Of<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
