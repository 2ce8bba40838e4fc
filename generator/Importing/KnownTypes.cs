using System.Reflection;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;
using KubeCodegen.Generator.Schema.Markers;

namespace KubeCodegen.Generator.Importing;

/// <summary>
/// Models of KubernetesClient that schemas of CRDs contain again and again, with the schemas that the generator makes of them
/// (known-types.schemas; a test compares it with the models).
/// </summary>
internal static class KnownTypes
{
    private const string Resource = "known-types.schemas";
    private const string Reference = "$type";

    private static readonly Lazy<IReadOnlyDictionary<string, SchemaProps>> All = new(Load);

    private static readonly Lazy<ILookup<string, string>> ByFields = new(() => All.Value.ToLookup(type => FieldsOf(type.Value), type => type.Key, StringComparer.Ordinal));

    public static IReadOnlyDictionary<string, SchemaProps> Schemas => All.Value;

    /// <summary>The models that have exactly these fields.</summary>
    public static IEnumerable<string> WithFieldsOf(SchemaProps node) => node.Properties.IsEmpty ? [] : ByFields.Value[FieldsOf(node)];

    /// <summary>The models of at least so many fields of which a node has most, those with the fewest others first.</summary>
    public static IEnumerable<string> WithMore(SchemaProps node, int least) => Schemas
        .Where(type => type.Value.Properties.Count >= least && type.Value.Properties.Count > node.Properties.Count && node.Properties.Count * 3 >= type.Value.Properties.Count * 2)
        .Where(type => node.Properties.All(property => type.Value.Property(property.Name) is not null))
        .OrderBy(type => type.Value.Properties.Count)
        .ThenBy(type => type.Key, StringComparer.Ordinal)
        .Select(type => type.Key);

    /// <summary>A model as a type whose schema is known, so that it need not be walked.</summary>
    public static ApiType TypeOf(string name) => new(
        KeyOf(name),
        new TypeDeclaration(KubernetesModels.Namespace, [], "record", name, "public", TypeModifiers.Partial),
        null,
        [],
        [],
        [MarkerTable.Create(Whole(name).Values)!],
        null,
        new CopyTraits(null, AreHere: false, IsServed: true, IsPlain: true, WrittenMethods.None),
        null);

    public static string KeyOf(string name) => KubernetesModels.Namespace + "." + name;

    private static ImportedAttribute Whole(string name) =>
        ImportedAttribute.Of("RawSchema", AttributeArgument.Of(SchemaJson.Write(Schemas[name], withDescriptions: true).ToString())).With("Replace", AttributeArgument.Of(true));

    private static string FieldsOf(SchemaProps node) => string.Join(" ", node.Properties.Select(property => property.Name).OrderBy(name => name, StringComparer.Ordinal));

    private static Dictionary<string, SchemaProps> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not embedded");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split([' '], 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        var read = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        return lines.Keys.ToDictionary(name => name, name => SchemaJsonReader.Read(Find(name)), StringComparer.Ordinal);

        JsonValue Find(string name)
        {
            if (!read.TryGetValue(name, out var value))
            {
                read[name] = value = JsonReader.TryRead(lines[name], out var json, out var error) ? Expand(json) : throw new InvalidOperationException($"{Resource}: {name}: {error}");
            }

            return value;
        }

        JsonValue Expand(JsonValue value) => value switch
        {
            JsonObject { Members: { Count: 1 } members } when members[0] is { Name: Reference, Value: JsonString { Value: var name } } => Find(name),
            JsonObject obj => new JsonObject(obj.Members.Select(member => member with { Value = Expand(member.Value) }).ToEquatableArray()),
            JsonArray array => new JsonArray(array.Items.Select(Expand).ToEquatableArray()),
            _ => value,
        };
    }
}
