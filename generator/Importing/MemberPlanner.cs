using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Importing;

/// <summary>The members of a class: their names, their types, their attributes.</summary>
internal sealed class MemberPlanner(CollectedType type, UsePlanner uses, ImportNames chosen)
{
    private const int MaxConstants = 200;

    /// <summary>What object has, and what the generator adds to classes and kinds.</summary>
    private static readonly string[] Reserved =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone", "ReferenceEquals", "DeepCopy", "DeepCopyInto", "DeepEquals",
        "ListMergeType", "MapMergeType", "CelReason",
    ];

    private static readonly string[] GeneratedPrefixes = ["CopyListOf", "CopyMapOf", "EqualListOf", "EqualMapOf"];

    private readonly HashSet<string> required = new(type.Node.Required, StringComparer.Ordinal);

    private readonly NameScope scope = new(StringComparer.Ordinal, [type.Name, .. Reserved, .. type.IsKind ? KindNames : []]);

    private static IEnumerable<string> KindNames => Parsing.GeneratedMembers.Reserved.Concat(["ApiVersion", "Kind", "Metadata"]);

    public EquatableArray<PlannedMember> Plan()
    {
        var members = ObjectNodes.Members(type).ToList();
        var names = Names(members);
        return members.Select(member => Plan(member, names[member.Name])).ToEquatableArray();
    }

    /// <summary>A name for something that the class needs beside its members.</summary>
    public string Take(string name) => scope.Take(name);

    private Dictionary<string, string> Names(List<SchemaProperty> members)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (chosen.MemberAt(PlaceOf(member)) is { } name)
            {
                names[member.Name] = scope.Take(name);
            }
        }

        // Names that the JSON name can be told from come first, so that of `fooBar` and `foo-bar` the former is FooBar.
        foreach (var member in members.Where(member => !names.ContainsKey(member.Name)).OrderBy(member => IsPlain(member.Name) ? 0 : 1).ToList())
        {
            names[member.Name] = Take(member);
        }

        return names;
    }

    private string Take(SchemaProperty member)
    {
        var name = Identifiers.Pascal(member.Name);
        return name.Length == 0 || IsGeneratedMethod(name) ? scope.Take(name + "Value") : scope.Take(name, name + "Value");
    }

    /// <summary>Copies of collections are private methods such as CopyListOfString.</summary>
    private static bool IsGeneratedMethod(string name) =>
        GeneratedPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    private static bool IsPlain(string jsonName) => Parsing.JsonNames.CamelCase(Identifiers.Pascal(jsonName)) == jsonName;

    private string PlaceOf(SchemaProperty member) => $"{type.Place}.{member.Name}";

    private PlannedMember Plan(SchemaProperty member, string name)
    {
        var constants = new List<PlannedConstants>();
        var node = member.Schema;
        var isRequired = required.Contains(member.Name);
        var use = uses.Plan(node, "", values => Constants(values, name, member.Name, constants));
        var inherited = use.Shape is ObjectShape && node.Description is { } text && IsClassText(node, text);
        return new PlannedMember(
            name,
            member.Name,
            use.Shape,
            use.IsValue && isRequired && !node.Nullable ? use.CSharp : use.CSharp + "?",
            inherited ? null : node.Description,
            [.. isRequired ? [ImportedAttribute.Of("Required")] : Array.Empty<ImportedAttribute>(), .. use.Attributes])
        {
            Constants = constants.ToEquatableArray(),
            WritesNull = isRequired && node.Nullable,
        };
    }

    private bool IsClassText(SchemaProps node, string text) => uses.DescriptionOf(node) == text;

    private List<AttributeArgument>? Constants(EquatableArray<JsonValue> values, string member, string jsonName, List<PlannedConstants> constants)
    {
        if (values.Count > MaxConstants || values.Any(value => value is not JsonString) || values.Distinct().Count() != values.Count)
        {
            return null;
        }

        var className = scope.Take(member + "Values");
        var names = new NameScope(StringComparer.Ordinal, [className, .. Reserved]);
        var pairs = values.Select(value => ((JsonString)value).Value).Select(value => new NameValue(ConstantName(value, names), value)).ToEquatableArray();
        constants.Add(new PlannedConstants(className, jsonName, pairs));
        return [.. pairs.Select(pair => new AttributeArgument(JsonValue.Of(pair.Value), $"{className}.{pair.Name}"))];
    }

    private static string ConstantName(string value, NameScope names)
    {
        var name = value.Length == 0 ? "Empty" : Identifiers.Pascal(value);
        return names.Take(name.Length == 0 ? "Value" : name);
    }
}
