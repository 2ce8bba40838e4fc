using System.Reflection;

namespace KubeCodegen.Generator.Tests.Copies;

/// <summary>The generated methods of a type, as its own or as extensions in the class beside it.</summary>
internal sealed class CopyMethods
{
    private readonly MethodInfo copy;
    private readonly MethodInfo equals;

    private CopyMethods(MethodInfo copy, MethodInfo equals) => (this.copy, this.equals) = (copy, equals);

    public Type Type => copy.IsStatic ? copy.GetParameters()[0].ParameterType : copy.DeclaringType!;

    /// <summary>Those that a type has itself; null when it has none.</summary>
    public static CopyMethods? Of(Type type) =>
        type.GetMethod("DeepCopy", BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly, []) is { } copy
        && type.GetMethod("DeepEquals", BindingFlags.Instance | BindingFlags.Public, [type]) is { } equals
            ? new CopyMethods(copy, equals)
            : null;

    /// <summary>Those in a static class beside its type; null when it is none of these classes.</summary>
    public static CopyMethods? In(Type type) =>
        type is { IsAbstract: true, IsSealed: true }
        && type.GetMethod("DeepCopy", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic) is { } copy
        && type.GetMethod("DeepEquals", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic) is { } equals
            ? new CopyMethods(copy, equals)
            : null;

    public object? Copy(object source) => copy.IsStatic ? copy.Invoke(null, [source]) : copy.Invoke(source, []);

    public bool AreEqual(object left, object right) => (bool)(equals.IsStatic ? equals.Invoke(null, [left, right]) : equals.Invoke(left, [right]))!;

    /// <summary>What holds for every copy: it is the same to the last field, equal both ways, and shares nothing that can change.</summary>
    public object AssertCopies(object source)
    {
        var before = ObjectGraph.Lines(source);
        var target = Copy(source);
        Assert.Equal(before, ObjectGraph.Lines(target));
        Assert.True(AreEqual(source, target!), $"a copy of {Type} is not equal to it");
        Assert.True(AreEqual(target!, source), $"a {Type} is not equal to its copy");
        Assert.Empty(ObjectGraph.Mutable(source).Intersect(ObjectGraph.Mutable(target), ReferenceEqualityComparer.Instance));
        Assert.Equal(before, ObjectGraph.Lines(source));
        return target!;
    }
}
