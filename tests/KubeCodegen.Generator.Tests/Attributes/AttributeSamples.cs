namespace KubeCodegen.Generator.Tests.Attributes;

/// <summary>Every attribute of the product as somebody would write it.</summary>
internal static class AttributeSamples
{
    private static readonly Dictionary<string, string> Arguments = new(StringComparer.Ordinal)
    {
        ["Resource"] = "(\"demo.example.com\", \"v1\")",
        ["Rbac"] = "(Groups = [\"apps\"], Resources = [\"deployments\"], Verbs = [\"get\"])",
        ["RbacRole"] = "(\"manager\")",
        ["Webhook"] = "(WebhookType.Validating, Name = \"widgets.demo.example.com\", Kind = typeof(V1Pod), Groups = [\"\"], Path = \"/widgets\")",
        ["WebhookConfiguration"] = "(WebhookType.Validating, \"webhooks\")",
        ["GenerateClient"] = "(typeof(V1ConfigMap))",
        ["Minimum"] = "(1)",
        ["Maximum"] = "(1)",
        ["MultipleOf"] = "(2)",
        ["MinLength"] = "(1)",
        ["MaxLength"] = "(5)",
        ["Pattern"] = "(\"^a\")",
        ["Format"] = "(\"date\")",
        ["Enum"] = "(\"a\")",
        ["MinItems"] = "(1)",
        ["MaxItems"] = "(5)",
        ["MinProperties"] = "(1)",
        ["MaxProperties"] = "(5)",
        ["ListType"] = "(ListMergeType.Atomic)",
        ["ListMapKey"] = "(\"name\")",
        ["MapType"] = "(MapMergeType.Atomic)",
        ["Default"] = "(\"a\")",
        ["Description"] = "(\"words\")",
        ["Title"] = "(\"words\")",
        ["Example"] = "(\"a\")",
        ["SchemaType"] = "(\"string\")",
        ["Cel"] = "(\"true\")",
        ["ExactlyOneOf"] = "(\"name\", \"number\")",
        ["AtMostOneOf"] = "(\"name\", \"number\")",
        ["AtLeastOneOf"] = "(\"name\", \"number\")",
        ["OneOf"] = "(\"{}\")",
        ["AnyOf"] = "(\"{}\")",
        ["AllOf"] = "(\"{}\")",
        ["Not"] = "(\"{}\")",
        ["RawSchema"] = "(\"{\\\"title\\\": \\\"raw\\\"}\")",
        ["AdditionalProperties"] = "(true)",
        ["ExternalDocs"] = "(\"https://example.com\")",
        ["SchemaFields"] = "(\"name\")",
        ["FeatureFlag"] = "(\"name\", \"flag\")",
        ["SchemaProfile"] = "(typeof(Profile))",
        ["DeprecatedVersion"] = "(Warning = \"old\")",
        ["ScaleSubresource"] = "(\".spec.replicas\", \".status.replicas\")",
        ["PrintColumn"] = "(\"Replicas\", \".spec.replicas\")",
        ["SelectableField"] = "(\".spec.replicas\")",
        ["CrdLabel"] = "(\"a\", \"b\")",
        ["CrdAnnotation"] = "(\"a\", \"b\")",
        ["CrdFinalizer"] = "(\"example.com/a\")",
        ["ConversionWebhook"] = "(Url = \"https://example.com\")",
        ["GenerateModelCopies"] = "(typeof(k8s.Models.V1Pod))",
    };

    /// <summary>By name; an attribute that needs no arguments stands for itself.</summary>
    public static IEnumerable<(string Name, string Text)> All => typeof(ResourceAttribute).Assembly.GetExportedTypes()
        .Where(type => type.IsSubclassOf(typeof(Attribute)) && !type.IsAbstract)
        .Select(type => type.Name[..^"Attribute".Length])
        .Order(StringComparer.Ordinal)
        .Select(name => (name, name + Arguments.GetValueOrDefault(name, "")));
}
