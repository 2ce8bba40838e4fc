namespace KubeCodegen.KubernetesFacts;

/// <summary>Why a schema has no model class. A schema that is not here and has no class stops the derivation.</summary>
internal static class UnmappedSchemas
{
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["io.k8s.api.resource.v1.NodeAllocatableResourceMapping"] = "replaced by NodeAllocatableResource in Kubernetes 1.37, which the package follows",
        ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceSubresourceStatus"] = "an object in C#",
        ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON"] = "an object in C#",
        ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray"] = "an object in C#",
        ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool"] = "an object in C#",
        ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray"] = "an object in C#",
        ["io.k8s.apimachinery.pkg.api.resource.Quantity"] = "a scalar, ResourceQuantity in C#",
        ["io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"] = "an object in C#",
        ["io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime"] = "a scalar, DateTime in C#",
        ["io.k8s.apimachinery.pkg.apis.meta.v1.Patch"] = "the body of a request, V1Patch in C#, which has no fields",
        ["io.k8s.apimachinery.pkg.apis.meta.v1.Time"] = "a scalar, DateTime in C#",
        ["io.k8s.apimachinery.pkg.runtime.RawExtension"] = "an object in C#",
        ["io.k8s.apimachinery.pkg.util.intstr.IntOrString"] = "a scalar, IntOrString in C#",
    };

    public static string ReasonFor(string schemaName) =>
        Reasons.GetValueOrDefault(schemaName)
        ?? throw new UnexplainedFactException($"{schemaName} has no class in the models: say why in UnmappedSchemas, or teach ModelClasses.Find its name");
}
