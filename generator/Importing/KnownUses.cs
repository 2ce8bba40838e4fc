using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Importing;

/// <summary>The models of KubernetesClient that the schemas of one namespace use, each way of describing one as a profile.</summary>
internal sealed class KnownUses
{
    private readonly Dictionary<SchemaProps, KnownMatch?> found = [];
    private readonly Dictionary<(string Type, EquatableArray<ImportedAttribute> Below), PlannedProfile> profiles = [];
    private readonly NameScope names = new(StringComparer.OrdinalIgnoreCase, []);

    public IEnumerable<string> Types => found.Values.OfType<KnownMatch>().Select(match => match.Type).Distinct().OrderBy(name => name, StringComparer.Ordinal);

    public EquatableArray<PlannedProfile> Profiles => profiles.Values.OrderBy(profile => profile.Name, StringComparer.Ordinal).ToEquatableArray();

    public KnownMatch? Find(SchemaProps node)
    {
        if (node.Properties.IsEmpty || !KnownMatch.MayBe(node))
        {
            return null;
        }

        var identity = SchemaTree.Identity(node);
        if (!found.TryGetValue(identity, out var match))
        {
            found[identity] = match = KnownMatch.Find(identity);
        }

        return match;
    }

    /// <summary>How uses of a match say what lies below: by itself when it is little, else by a profile.</summary>
    public ImportedAttribute AttributeOf(KnownMatch match) => match.Below.Count == 1 ? match.Below[0] : ImportedAttribute.Of(ProfileOf(match));

    private PlannedProfile ProfileOf(KnownMatch match)
    {
        if (!profiles.TryGetValue((match.Type, match.Below), out var profile))
        {
            profiles[(match.Type, match.Below)] = profile = new PlannedProfile(names.Take(match.Type + "Fields"), match.Below, $"What the API says about the fields of {match.Type}.");
        }

        return profile;
    }
}
