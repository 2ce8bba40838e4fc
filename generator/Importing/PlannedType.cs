using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;
using KubeCodegen.Generator.Schema;
using KubeCodegen.Generator.Schema.Markers;

namespace KubeCodegen.Generator.Importing;

/// <summary>A class as it will be written.</summary>
internal sealed record PlannedType(
    string Namespace,
    string Name,
    string? Description,
    EquatableArray<ImportedAttribute> Attributes,
    EquatableArray<PlannedMember> Members)
{
    /// <summary>The member that keeps what the schema does not name; null when the class is closed.</summary>
    public string? ExtensionData { get; init; }

    /// <summary>The class whose attributes count as well; null for none.</summary>
    public PlannedProfile? Profile { get; init; }

    public string Key => Namespace + "." + Name;

    /// <summary>What the parser makes of the text that is written.</summary>
    public ApiType Parsed => new(
        Key,
        new TypeDeclaration(Namespace, [], "class", Name, "public", TypeModifiers.Partial | TypeModifiers.Source),
        null,
        Members.Select(member => member.Parsed).ToEquatableArray(),
        [],
        Markers.ToEquatableArray(),
        Comments.CanCarry(Description) ? Description : null,
        new CopyTraits(null, AreHere: true, IsServed: false, IsPlain: true, WrittenMethods.None),
        null);

    private IEnumerable<Marker> Markers
    {
        get
        {
            var inherited = (Profile?.Attributes ?? []).Select(attribute => attribute.Values).Select(values => values with { Source = values.Source with { IsInherited = true } });
            var own = Comments.Attributes(Description).Concat(Attributes).Select(attribute => attribute.Values);
            var markers = inherited.Concat(own).Select(MarkerTable.Create).OfType<Marker>();
            return ExtensionData is null ? markers : markers.Append(new PreserveUnknownFieldsMarker(new MarkerSource("JsonExtensionData", "", null)));
        }
    }
}

/// <summary>A property as it will be written.</summary>
/// <param name="CSharp">Its type, with <c>?</c> where a null is possible.</param>
internal sealed record PlannedMember(
    string Name,
    string JsonName,
    TypeShape Shape,
    string CSharp,
    string? Description,
    EquatableArray<ImportedAttribute> Attributes)
{
    public EquatableArray<PlannedConstants> Constants { get; init; }

    /// <summary>Whether its type has one of KubernetesClient's models in it.</summary>
    public bool IsKnown => CSharp.IndexOf("V1", StringComparison.Ordinal) >= 0;

    /// <summary>Whether a null is written instead of being left out.</summary>
    public bool WritesNull { get; init; }

    public bool NeedsJsonName => JsonNames.CamelCase(Name) != JsonName;

    public ApiMember Parsed => new(
        Name,
        JsonName,
        Shape,
        MemberTraits.Schema | MemberTraits.State | MemberTraits.Settable | MemberTraits.Automatic,
        null,
        IsRequired: false,
        Comments.Attributes(Description).Concat(Attributes).SelectMany(attribute => attribute.AllValues).Select(MarkerTable.Create).OfType<Marker>().ToEquatableArray(),
        Comments.CanCarry(Description) ? Description : null,
        null);
}

/// <summary>A class of constants for the values of an enum: the member itself stays a string, so a value of tomorrow can be read today.</summary>
internal sealed record PlannedConstants(string Name, string JsonName, EquatableArray<NameValue> Values);

/// <summary>A class that carries attributes for others.</summary>
/// <param name="Summary">Its documentation.</param>
internal sealed record PlannedProfile(string Name, EquatableArray<ImportedAttribute> Attributes, string Summary = "What the API says about the fields that every object has.");
