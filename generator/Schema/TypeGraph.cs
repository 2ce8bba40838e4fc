using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>The types that kinds are made of, by key.</summary>
internal sealed class TypeGraph
{
    private readonly Dictionary<string, ApiType> types = new(StringComparer.Ordinal);

    public ApiType this[string key] => types[key];

    public bool Contains(string key) => types.ContainsKey(key);

    public void Add(ApiType type) => types[type.Key] = type;

    /// <summary>Every type that <paramref name="root"/> reaches, itself included, in the order in which they are met.</summary>
    public IReadOnlyList<ApiType> Reach(ApiType root) => Reach([root]);

    /// <summary>Every type that any of <paramref name="roots"/> reaches, each once.</summary>
    public IReadOnlyList<ApiType> Reach(IEnumerable<ApiType> roots)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var reached = new List<ApiType>();
        var pending = new Stack<ApiType>(roots.Reverse());
        while (pending.Count > 0)
        {
            var type = pending.Pop();
            if (!seen.Add(type.Key))
            {
                continue;
            }

            reached.Add(type);
            foreach (var key in type.Members.SelectMany(member => Keys(member.Type)).Concat(Keys(type.Base)).Reverse())
            {
                pending.Push(types[key]);
            }
        }

        return reached;
    }

    /// <summary>The classes that a type derives from, the nearest first.</summary>
    public IEnumerable<ApiType> Ancestors(ApiType type)
    {
        for (var parent = type.Base; parent is not null; parent = types[parent.Key].Base)
        {
            yield return types[parent.Key];
        }
    }

    /// <summary>A type that extension methods copy, with the members that it inherits; the others call their base.</summary>
    public ApiType Flatten(ApiType type)
    {
        if (type.Copy.Copies is null || type.Base is not { } parent)
        {
            return type;
        }

        var own = type.Members.Select(member => member.Name).ToList();
        var inherited = Flatten(types[parent.Key]).Members.Where(member => !own.Contains(member.Name));
        return type with { Base = null, Members = [.. inherited, .. type.Members] };
    }

    private static IEnumerable<string> Keys(TypeShape? shape) => shape switch
    {
        ObjectShape type => [type.Key],
        EnumShape type => [type.Key],
        ListShape list => Keys(list.Item),
        MapShape map => Keys(map.Value),
        OptionalShape optional => Keys(optional.Value),
        _ => [],
    };
}
