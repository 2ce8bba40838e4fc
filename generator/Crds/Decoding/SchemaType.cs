namespace KubeCodegen.Generator.Crds.Decoding;

/// <summary>JSONSchemaProps (apiextensions.k8s.io/v1).</summary>
internal static class SchemaType
{
    private static readonly GoString Text = new();
    private static readonly GoBool Flag = new();
    private static readonly GoFloat Number = new();
    private static readonly GoInteger Count = new(64);
    private static readonly GoAny Json = new();

    private static readonly GoStruct ExternalDocs = new GoStruct("ExternalDocumentation").Of(
        new("description", Text),
        new("url", Text));

    private static readonly GoStruct ValidationRule = new GoStruct("ValidationRule").Of(
        new("rule", Text),
        new("message", Text),
        new("messageExpression", Text),
        new("reason", new GoString("v1.FieldValueErrorReason"), IsPointer: true),
        new("fieldPath", Text),
        new("optionalOldSelf", Flag, IsPointer: true));

    public static GoStruct Schema { get; } = Create();

    private static GoStruct Create()
    {
        var schema = new GoStruct("JSONSchemaProps");
        var (list, map, orBool) = (new GoList(schema), new GoMap(schema), new GoSchemaOrBool(schema));
        return schema.Of(
            new("id", Text),
            new("$schema", new GoString("v1.JSONSchemaURL")),
            new("$ref", Text, IsPointer: true),
            new("description", Text),
            new("type", Text),
            new("format", Text),
            new("title", Text),
            new("default", Json, IsPointer: true),
            new("maximum", Number, IsPointer: true),
            new("exclusiveMaximum", Flag),
            new("minimum", Number, IsPointer: true),
            new("exclusiveMinimum", Flag),
            new("maxLength", Count, IsPointer: true),
            new("minLength", Count, IsPointer: true),
            new("pattern", Text),
            new("maxItems", Count, IsPointer: true),
            new("minItems", Count, IsPointer: true),
            new("uniqueItems", Flag),
            new("multipleOf", Number, IsPointer: true),
            new("enum", new GoList(Json)),
            new("maxProperties", Count, IsPointer: true),
            new("minProperties", Count, IsPointer: true),
            new("required", new GoList(Text)),
            new("items", new GoSchemaOrList("v1.JSONSchemaPropsOrArray", schema, list), IsPointer: true),
            new("allOf", list),
            new("oneOf", list),
            new("anyOf", list),
            new("not", schema),
            new("properties", map),
            new("additionalProperties", orBool, IsPointer: true),
            new("patternProperties", map),
            new("dependencies", new GoMap(new GoSchemaOrList("v1.JSONSchemaPropsOrStringArray", schema, new GoList(Text)))),
            new("additionalItems", orBool, IsPointer: true),
            new("definitions", map),
            new("externalDocs", ExternalDocs),
            new("example", Json, IsPointer: true),
            new("nullable", Flag),
            new("x-kubernetes-preserve-unknown-fields", Flag, IsPointer: true),
            new("x-kubernetes-embedded-resource", Flag),
            new("x-kubernetes-int-or-string", Flag),
            new("x-kubernetes-list-map-keys", new GoList(Text)),
            new("x-kubernetes-list-type", Text, IsPointer: true),
            new("x-kubernetes-map-type", Text, IsPointer: true),
            new("x-kubernetes-validations", new GoList(ValidationRule)));
    }
}
