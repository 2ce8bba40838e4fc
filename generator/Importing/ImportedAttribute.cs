using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Importing;

/// <summary>An argument of an attribute: what the parser will read, and how C# writes it.</summary>
internal sealed record AttributeArgument(JsonValue Value, string CSharp)
{
    public static AttributeArgument Of(string text) => new(JsonValue.Of(text), Literals.Text(text));

    public static AttributeArgument Of(bool flag) => new(JsonValue.Of(flag), flag ? "true" : "false");

    public static AttributeArgument Of(long number) => new(JsonValue.Of(number), JsonValue.Of(number).ToString());

    public static AttributeArgument Of(IEnumerable<string> texts) =>
        new(JsonValue.Of(texts), $"[{string.Join(", ", texts.Select(Literals.Text))}]");

    /// <summary>A member of an enum of the annotations.</summary>
    public static AttributeArgument Of(string type, string member) => new(JsonValue.Of(member), type + "." + member);

    /// <summary>A constant; null when C# has none.</summary>
    public static AttributeArgument? Constant(JsonValue value) => Literals.Constant(value) is { } text ? new(value, text) : null;
}

internal sealed record NamedArgument(string Name, AttributeArgument Argument);

/// <summary>An attribute of this product: once as text, once as what the parser makes of that text.</summary>
/// <param name="IsList">Whether all arguments together are one parameter of the attribute's constructor.</param>
internal sealed record ImportedAttribute(string Name, EquatableArray<AttributeArgument> Arguments, bool IsList = false)
{
    public EquatableArray<NamedArgument> Named { get; init; }

    public string At { get; init; } = "";

    /// <summary>The profile whose attributes this one stands for; null for an attribute by itself.</summary>
    public PlannedProfile? Profile { get; init; }

    /// <summary>What the parser reads: the attribute, or those of its profile at its place.</summary>
    public IEnumerable<AttributeValues> AllValues => Profile is null ? [Values] : Profile.Attributes.Select(inner => inner.Below(Join(At, inner.At)).Values);

    public static ImportedAttribute Of(string name, params AttributeArgument[] arguments) => new(name, arguments.ToEquatableArray());

    public static ImportedAttribute Of(PlannedProfile profile) =>
        Of("SchemaProfile", new AttributeArgument(JsonValue.Of(profile.Name), $"typeof({profile.Name})")) with { Profile = profile };

    public static ImportedAttribute List(string name, IEnumerable<AttributeArgument> arguments) => new(name, arguments.ToEquatableArray(), IsList: true);

    /// <summary>This attribute with the argument, unless there is none.</summary>
    public ImportedAttribute With(string name, AttributeArgument? argument) =>
        argument is null ? this : this with { Named = Named.Add(new NamedArgument(name, argument)) };

    public ImportedAttribute WithText(string name, string? text) => With(name, text is null ? null : AttributeArgument.Of(text));

    public ImportedAttribute Below(string at) => this with { At = at };

    /// <summary>Whether the attribute says all about its node.</summary>
    public bool IsReplacement => Named.Any(argument => argument.Name == "Replace");

    public string CSharp => $"[{Name}{(Texts.Count == 0 ? "" : $"({string.Join(", ", Texts)})")}]";

    public AttributeValues Values
    {
        get
        {
            var values = Arguments.Select(argument => argument.Value).ToEquatableArray();
            var named = AllNamed.Select(argument => new JsonMember(argument.Name, argument.Argument.Value)).ToEquatableArray();
            return new AttributeValues(new MarkerSource(Name, At, null), IsList ? [new JsonArray(values)] : values, named);
        }
    }

    private static string Join(string outer, string inner) =>
        outer.Length == 0 || inner.Length == 0 || inner[0] is '[' or '{' ? outer + inner : outer + "." + inner;

    private IEnumerable<NamedArgument> AllNamed => At.Length == 0 ? Named : Named.Add(new NamedArgument("At", AttributeArgument.Of(At)));

    private List<string> Texts
    {
        get
        {
            // A lone null would be no list at all.
            var isAmbiguous = IsList && Arguments.Count == 1 && Arguments[0].Value is JsonNull;
            return [.. Arguments.Select(argument => isAmbiguous ? "[null]" : argument.CSharp), .. AllNamed.Select(argument => $"{argument.Name} = {argument.Argument.CSharp}")];
        }
    }
}
