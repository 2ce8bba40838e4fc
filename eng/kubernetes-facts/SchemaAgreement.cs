using System.Text.Json.Nodes;
using k8s.Models;

namespace KubeCodegen.KubernetesFacts;

/// <summary>Whether a C# type says by itself what Kubernetes' schema says: type and format, through lists, maps and references.</summary>
internal static class SchemaAgreement
{
    private static readonly Dictionary<Type, (string Type, string? Format)> Scalars = new()
    {
        [typeof(bool)] = ("boolean", null),
        [typeof(byte[])] = ("string", "byte"),
        [typeof(double)] = ("number", "double"),
        [typeof(int)] = ("integer", "int32"),
        [typeof(long)] = ("integer", "int64"),
        [typeof(string)] = ("string", null),
    };

    private static readonly Dictionary<Type, string[]> NamedScalars = new()
    {
        // MicroTime is date-time too; how many digits a time is written with is not a matter of the schema.
        [typeof(DateTime)] = ["io.k8s.apimachinery.pkg.apis.meta.v1.Time", "io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime"],
        [typeof(IntOrString)] = ["io.k8s.apimachinery.pkg.util.intstr.IntOrString"],
        [typeof(ResourceQuantity)] = ["io.k8s.apimachinery.pkg.api.resource.Quantity"],
    };

    public static bool Agrees(JsonObject schema, Type csharp, ModelClasses classes)
    {
        var type = Nullable.GetUnderlyingType(csharp) ?? csharp;
        if (schema.Target() is { } target)
        {
            return NamedScalars.TryGetValue(type, out var names) ? names.Contains(target) : classes.Find(target) == type;
        }

        if (Scalars.TryGetValue(type, out var scalar))
        {
            return scalar == ((string?)schema["type"], (string?)schema["format"]);
        }

        return (schema["items"], schema["additionalProperties"], type.GenericTypeArguments) switch
        {
            (JsonObject items, _, [var item]) => Agrees(items, item, classes),
            (_, JsonObject values, [var key, var value]) => key == typeof(string) && Agrees(values, value, classes),
            _ => false,
        };
    }
}
