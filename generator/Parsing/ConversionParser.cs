using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Parsing;

/// <summary><c>[ConversionWebhook]</c> as the model has it. Whether the API server takes it is judged with the whole definition.</summary>
internal static class ConversionParser
{
    private static readonly EquatableArray<string> DefaultReviewVersions = ["v1"];

    private static readonly string[] OfServices = ["ServiceNamespace", "ServiceName", "ServicePath", "ServicePort"];

    public static ConversionWebhook Parse(AttributeValues values) => new(
        OfServices.Any(name => values[name] is not null and not JsonNull) ? Service(values) : null,
        values.Text("Url"),
        values.Text("CaBundle"),
        values.Positional.IsEmpty || values.Texts(0).IsEmpty ? DefaultReviewVersions : values.Texts(0),
        values.Source.Anchor);

    private static ConversionService Service(AttributeValues values) => new(
        values.Text("ServiceNamespace"),
        values.Text("ServiceName"),
        values.Text("ServicePath"),
        values["ServicePort"] is JsonNumber port ? (int)AttributeValues.Integer(port) : null);
}
