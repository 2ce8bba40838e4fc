using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace KubeCodegen.Json;

/// <summary>How objects are read and written: as the API server does, from and to UTF-8, with what repeats from object to object kept once.</summary>
public static class ApiJson
{
    /// <summary>For objects of any kind; read-only and shared.</summary>
    public static JsonSerializerOptions Options { get; } = Create(null);

    /// <summary>Options of the same kind that ask <paramref name="metadata"/> first.</summary>
    /// <param name="metadata">
    /// Knows types of the program, such as a <see cref="JsonSerializerContext"/>; without reflection (trimmed programs) it has to know all
    /// that are not models of KubernetesClient. Null for none.
    /// </param>
    public static JsonSerializerOptions Create(IJsonTypeInfoResolver? metadata)
    {
        var pool = new StringPool();
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = 256,
            TypeInfoResolver = Resolver(metadata).WithAddedModifier(ModelMetadata.Adapt),
            Converters =
            {
                new StringConverter(pool), new StringMapConverter(pool), new IntOrStringConverter(),
                new TimeSpanConverter(), new DateTimeConverter(), new DateTimeOffsetConverter(),
            },
        };
        AddEnums(options);
        options.MakeReadOnly();
        return options;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Reflection is used only where the program has it; without, the resolver that the caller gives is asked.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "As above.")]
    private static IJsonTypeInfoResolver Resolver(IJsonTypeInfoResolver? metadata) => JsonTypeInfoResolver.Combine(
        metadata, ModelMetadata.OfModels(), JsonSerializer.IsReflectionEnabledByDefault ? new DefaultJsonTypeInfoResolver() : null);

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Enumerations are read by reflection only where the program has it; without, the caller's context brings their converters.")]
    private static void AddEnums(JsonSerializerOptions options)
    {
        if (JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.Converters.Add(new OpenEnumConverter());
        }
    }
}
