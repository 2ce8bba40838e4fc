using System.Collections;
using System.Collections.Immutable;

namespace KubeCodegen.Generator.Tests.Copies;

/// <summary>Collections of every kind, with a number of items that somebody else makes.</summary>
internal static class RandomCollections
{
    public static object? Make(Type type, int count, Func<Type, object?> item)
    {
        if (type.IsArray)
        {
            return Fill(Array.CreateInstance(type.GetElementType()!, count), count, item);
        }

        if (!type.IsGenericType || !typeof(IEnumerable).IsAssignableFrom(type))
        {
            return null;
        }

        var arguments = type.GetGenericArguments();
        return arguments.Length == 2 ? Map(type, arguments, count, item) : List(type, arguments[0], count, item);
    }

    private static Array Fill(Array array, int count, Func<Type, object?> item)
    {
        for (var i = 0; i < count; i++)
        {
            array.SetValue(item(array.GetType().GetElementType()!), i);
        }

        return array;
    }

    private static object List(Type type, Type itemType, int count, Func<Type, object?> item)
    {
        var items = Fill(Array.CreateInstance(itemType, count), count, item);
        var definition = type.GetGenericTypeDefinition();
        return definition switch
        {
            _ when definition == typeof(HashSet<>) || definition == typeof(ISet<>) || definition == typeof(IReadOnlySet<>) =>
                Activator.CreateInstance(typeof(HashSet<>).MakeGenericType(itemType), items)!,
            _ when definition == typeof(ImmutableArray<>) => Create(typeof(ImmutableArray), itemType, items),
            _ when definition == typeof(ImmutableList<>) || definition == typeof(IImmutableList<>) => Create(typeof(ImmutableList), itemType, items),
            _ => Activator.CreateInstance(typeof(List<>).MakeGenericType(itemType), items)!,
        };
    }

    private static object Create(Type factory, Type itemType, Array items) => factory.GetMethods()
        .Single(method => method.Name == "CreateRange" && method.GetParameters() is [{ ParameterType: { IsGenericType: true } parameter }] && parameter.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        .MakeGenericMethod(itemType)
        .Invoke(null, [items])!;

    private static object Map(Type type, Type[] arguments, int count, Func<Type, object?> item)
    {
        var sorted = type.GetGenericTypeDefinition() == typeof(SortedDictionary<,>);
        var map = (IDictionary)Activator.CreateInstance((sorted ? typeof(SortedDictionary<,>) : typeof(Dictionary<,>)).MakeGenericType(arguments))!;
        for (var i = 0; i < count; i++)
        {
            map.Add("key" + i, item(arguments[1]));
        }

        return type.Namespace == typeof(ImmutableDictionary).Namespace ? ToImmutable(map, arguments) : map;
    }

    private static object ToImmutable(IDictionary map, Type[] arguments) => typeof(ImmutableDictionary).GetMethods()
        .Single(method => method.Name == "CreateRange" && method.GetParameters().Length == 1)
        .MakeGenericMethod(arguments)
        .Invoke(null, [map])!;
}
