using KubeCodegen.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace KubeCodegen.Generator.Parsing;

/// <summary>What the markers of Go's tools are called here. The whole table is docs/porting-from-go.md.</summary>
internal static class MarkerSentences
{
    /// <summary>The attribute that says what a marker says; null where one attribute alone cannot.</summary>
    public static string? Attribute(MarkerArguments marker) => marker.Name switch
    {
        "Minimum" or "Maximum" or "MultipleOf" or "MinLength" or "MaxLength" or "MinItems" or "MaxItems" or "MinProperties" or "MaxProperties" =>
            JsonReader.TryRead(marker.Value, out var number, out _) && number is JsonNumber ? $"{marker.Name}({marker.Value})" : null,
        "minimum" or "maximum" or "minLength" or "maxLength" or "minItems" or "maxItems" => Attribute(marker with { Name = Capital(marker.Name) }),
        "Pattern" or "Format" or "title" => $"{Capital(marker.Name)}({Literal(marker.Text)})",
        "Type" => $"SchemaType({Literal(marker.Text)})",
        "Enum" => $"Enum({string.Join(", ", MarkerArguments.Values(marker.Value).Select(Constant))})",
        "Required" or "required" => "Required",
        "Optional" or "optional" => "Optional",
        "nullable" or "Nullable" => "Nullable",
        "default" or "Default" when marker.Named.Count == 0 => Constant("Default", marker.Value),
        "default" when marker["value"] is { } value => Constant("Default", value),
        "example" or "Example" => Constant("Example", marker.Value),
        "PreserveUnknownFields" or "XPreserveUnknownFields" or "EmbeddedResource" or "Schemaless" => marker.Name.TrimStart('X'),
        "XEmbeddedResource" => "EmbeddedResource",
        "XIntOrString" => "IntOrString",
        "XValidation" => Rule(marker),
        "AtMostOneOf" or "ExactlyOneOf" or "AtLeastOneOf" => $"{marker.Name}({string.Join(", ", MarkerArguments.Values(marker.Value).Select(Literal))})",
        "immutable" => "Immutable",
        "listType" when Member(marker.Text) is { } type => $"ListType(ListMergeType.{type})",
        "listMapKey" => $"ListMapKey({Literal(marker.Text)})",
        "mapType" or "structType" when Member(marker.Text) is { } type => $"MapType(MapMergeType.{type})",
        "subresource:status" => "StatusSubresource",
        "subresource:scale" when marker["specpath"] is { } spec && marker["statuspath"] is { } status =>
            $"ScaleSubresource({Literal(spec)}, {Literal(status)}{Named("LabelSelectorPath", marker["selectorpath"])})",
        "printcolumn" when marker["name"] is { } name && marker["JSONPath"] is { } path => Column(marker, name, path),
        "selectablefield" when marker["JSONPath"] is { } field => $"SelectableField({Literal(field)})",
        "storageversion" => "StorageVersion",
        "unservedversion" => "UnservedVersion",
        "deprecatedversion" => marker["warning"] is { } warning ? $"DeprecatedVersion(Warning = {Literal(warning)})" : "DeprecatedVersion",
        _ => null,
    };

    /// <summary>What to do where no single attribute says it.</summary>
    public static string Advice(MarkerArguments marker) => marker.Name switch
    {
        "object" when marker["root"] is null => "take it out: the copies of all that a kind reaches are generated",
        "resource" or "groupName" or "versionName" or "object" or "genclient" or "genclient:nonNamespaced" => "[Resource(\"group\", \"version\")] on the class says it, with Plural, ShortNames, Categories and Scope",
        "deepcopy-gen" or "deepcopy-gen:interfaces" => "take it out: the copies of all that a kind reaches are generated",
        "ExclusiveMinimum" => "write [Minimum(…, Exclusive = true)]",
        "ExclusiveMaximum" => "write [Maximum(…, Exclusive = true)]",
        "UniqueItems" => "the API server refuses unique items: write [ListType(ListMergeType.Set)]",
        "metadata" => "write [CrdLabel(\"key\", \"value\")] or [CrdAnnotation(\"key\", \"value\")]",
        "externalDocs" => "write [ExternalDocs(\"https://…\")]",
        "enum" => "a C# enum says it",
        "skip" or "skipversion" => "leave out [Resource]",
        "rbac" => "write [Rbac(…)]",
        "webhook" or "webhookconfiguration" => "write [Webhook(…)]",
        _ => "see docs/porting-from-go.md for what says it here",
    };

    private static string Rule(MarkerArguments marker) =>
        $"Cel({Literal(marker["rule"] ?? "")}{Named("Message", marker["message"])}{Named("MessageExpression", marker["messageExpression"])}{Named("FieldPath", marker["fieldPath"])}"
        + (marker["reason"] is { } reason ? $", Reason = CelReason.{reason}" : "")
        + (marker["optionalOldSelf"] == "true" ? ", OptionalOldSelf = true)" : ")");

    private static string Column(MarkerArguments marker, string name, string path) =>
        $"PrintColumn({Literal(name)}, {Literal(path)}{Named("Type", marker["type"])}{Named("Format", marker["format"])}{Named("Description", marker["description"])}"
        + (marker["priority"] is { } priority ? $", Priority = {priority})" : ")");

    private static string Named(string name, string? value) => value is null ? "" : $", {name} = {Literal(value)}";

    private static string? Member(string text) => text is "map" or "set" or "atomic" or "granular" ? Capital(text) : null;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary>A value as a constant of C#; what has none is written as JSON. An unquoted word is a string, as Go's tools read it.</summary>
    private static string Constant(string attribute, string value)
    {
        var text = value.Trim();
        return text.Length > 0 && text[0] is '{' or '['
            ? $"{attribute}(Json = {Literal(text.Replace('`', '"'))})"
            : $"{attribute}({Constant(MarkerArguments.Unquote(text), isQuoted: text.Length > 0 && text[0] is '"' or '`' or '\'')})";
    }

    private static string Constant(string value) => Constant(value, isQuoted: false);

    private static string Constant(string value, bool isQuoted) =>
        !isQuoted && (value is "true" or "false" || (JsonReader.TryRead(value, out var number, out _) && number is JsonNumber)) ? value : Literal(value);

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
