using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using k8s.Models;

namespace KubeCodegen.Generator.Tests.Copies;

/// <summary>Objects with every field filled at random, private ones too: null, empty, or with something in it. The same seed makes the same object.</summary>
internal sealed class RandomObjects(int seed, int most = 150)
{
    private readonly Random random = new(seed);
    private int made;

    /// <summary>An object of the type or of one that derives from it.</summary>
    public object Make(Type type)
    {
        var concrete = Choose(type);
        var target = RuntimeHelpers.GetUninitializedObject(concrete);
        made++;
        foreach (var field in ObjectGraph.Fields(concrete))
        {
            field.SetValue(target, Value(field.FieldType));
        }

        return target;
    }

    private object? Value(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type);
        if (plain is not null || !type.IsValueType)
        {
            var isFull = made > most && !IsScalar(type);
            return isFull || random.Next(4) == 0 ? null : Present(plain ?? type);
        }

        return Present(type);
    }

    private object? Present(Type type) => RandomScalars.Make(type, random)
        ?? RandomCollections.Make(type, random.Next(3), Value)
        ?? (typeof(Delegate).IsAssignableFrom(type) ? null : Make(type));

    private static bool IsScalar(Type type) => type.IsValueType || type == typeof(string) || type == typeof(ResourceQuantity) || type == typeof(IntOrString);

    private Type Choose(Type type)
    {
        if (type.IsSealed || type.Namespace == "k8s.Models")
        {
            return type;
        }

        Type[] candidates = [.. type.Assembly.GetTypes().Where(candidate => type.IsAssignableFrom(candidate) && candidate is { IsAbstract: false, ContainsGenericParameters: false })];
        return candidates[random.Next(candidates.Length)];
    }
}
