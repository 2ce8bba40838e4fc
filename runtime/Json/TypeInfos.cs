using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KubeCodegen.Json;

internal static class TypeInfos
{
    /// <summary>What the serializer knows of a type.</summary>
    /// <exception cref="NotSupportedException">It knows nothing, since no resolver does.</exception>
    public static JsonTypeInfo<T> TypeInfo<T>(this JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
