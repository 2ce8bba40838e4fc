using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Diagnostics;

/// <summary>Every diagnostic, with its id, its words and the way out. Each has a page in docs/diagnostics.</summary>
internal static partial class Descriptors
{
    // Fields are initialised before anybody asks for all of them.
    static Descriptors()
    {
    }

    private const string HelpLink = "https://github.com/kubecodegen/kubecodegen/blob/main/docs/diagnostics/";

    public static readonly DiagnosticDescriptor NotPartial = Error(
        "KCG0001", "A kind has to be a partial class",
        "'{0}' carries [Resource] but {1}. The generator adds apiVersion, kind, metadata and the deep copy to it: declare it as 'public partial class {0}'.");

    public static readonly DiagnosticDescriptor TypeUnsupported = Error(
        "KCG0002", "A type has no schema",
        "'{0}' is of type '{1}', which no schema can be made of: {2}");

    public static readonly DiagnosticDescriptor MapKeyNotString = Error(
        "KCG0003", "The key of a map has to be a string",
        "'{0}' is of type '{1}', whose key is '{2}'. JSON objects have string keys: use Dictionary<string, …>, or a list of objects with [ListType(ListMergeType.Map)].");

    public static readonly DiagnosticDescriptor JsonNameTwice = Error(
        "KCG0004", "Two members have one JSON name",
        "'{0}' and '{1}' of '{2}' are both '{3}' in JSON. Give one of them another [JsonPropertyName], or leave it out with [JsonIgnore].");

    public static readonly DiagnosticDescriptor Recursive = Error(
        "KCG0005", "A type contains itself",
        "The schema of '{0}' never ends: {1}. CRDs have no references: put [PreserveUnknownFields] on the member that closes the cycle, or break it.");

    public static readonly DiagnosticDescriptor PathNotFound = Error(
        "KCG0006", "A path is not in the type",
        "[{0}]: the path '{1}' is not in '{2}': {3}");

    public static readonly DiagnosticDescriptor StorageVersions = Error(
        "KCG0007", "A kind needs exactly one storage version",
        "{0}. Put [StorageVersion] on exactly one of them.");

    public static readonly DiagnosticDescriptor NameInvalid = Error(
        "KCG0008", "A name is not one that the API server accepts",
        "[Resource]: the {0} '{1}' is invalid: {2}");

    public static readonly DiagnosticDescriptor DefaultRefused = Error(
        "KCG0009", "A default is refused by its own schema",
        "The default {0} of '{1}' is refused by its own schema: {2}. Change the default, or what refuses it.");

    public static readonly DiagnosticDescriptor PatternNotRe2 = Error(
        "KCG0010", "A pattern is not an RE2 expression",
        "The API server cannot compile the pattern '{0}': {1}");

    public static readonly DiagnosticDescriptor ListMapKeyMissing = Error(
        "KCG0011", "A key of a list map is missing",
        "'{0}' is a list of type map, but its key '{1}' is not a property of its items{2}. Add the property or change the key.");

    public static readonly DiagnosticDescriptor ListMapKeyOptional = Error(
        "KCG0012", "A key of a list map has to be required or have a default",
        "'{0}' is a list of type map; its key '{1}' is neither required nor has a default, so two items could not be told apart. Put [Required] or [Default] on it.");

    public static readonly DiagnosticDescriptor MarkerMisplaced = Error(
        "KCG0013", "An attribute does not fit where it stands",
        "[{0}] needs {1}, but this is {2}. Take it away, or put it where it fits.");

    public static readonly DiagnosticDescriptor PlaceNotFound = Error(
        "KCG0014", "A place does not exist",
        "[{0}]: At = \"{1}\": there is no '{2}' there; {3}");

    public static readonly DiagnosticDescriptor PlaceInvalid = Error(
        "KCG0015", "A place is not well formed",
        "[{0}]: At = \"{1}\" is not a place. Write '[]' for items, '{{}}' for map values and names with dots between them, such as \"containers[].ports\".");

    public static readonly DiagnosticDescriptor FieldNotFound = Error(
        "KCG0016", "A field is not in the type",
        "[{0}]: the type has no field '{1}'{2}. Use the JSON name of a field that it has; a newer version of it may have renamed or dropped this one.");

    public static readonly DiagnosticDescriptor VersionsDisagree = Error(
        "KCG0017", "Versions of a kind disagree",
        "{0} of kind '{1}' differs between its versions: '{2}' says '{3}', '{4}' says '{5}'. A CRD has one: make them equal.");

    public static readonly DiagnosticDescriptor KindTwice = Error(
        "KCG0018", "Two classes are the same version of a kind",
        "'{0}' and '{1}' are both {2}. Give one of them another kind or version.");

    public static readonly DiagnosticDescriptor JsonInvalid = Error(
        "KCG0019", "A value is not JSON",
        "[{0}]: {1}. A string is written as [{0}(\"text\")], everything else as [{0}(Json = \"…\")].");

    public static readonly DiagnosticDescriptor DefaultTwice = Error(
        "KCG0020", "Two defaults differ",
        "'{0}' has the initialiser {1} and [Default({2})]. The initialiser is the default as well: make them equal or drop one.");

    public static readonly DiagnosticDescriptor NoServedVersion = Warning(
        "KCG0021", "No version of a kind is served",
        "All versions of kind '{0}' carry [UnservedVersion]. Serve at least one.");

    public static readonly DiagnosticDescriptor CopiesMissing = Error(
        "KCG0022", "The runtime is missing",
        "'{0}' needs the copies of the models of '{1}', which no reference has. Reference the package KubeCodegen.Runtime.");

    public static readonly DiagnosticDescriptor TemplateFailed = Error(
        "KCG0023", "A template failed",
        "{0}");

    public static readonly DiagnosticDescriptor FloatingPoint = Warning(
        "KCG0024", "Floating point in an API",
        "'{0}' is a floating-point number. Languages read and round these differently, so updates can flap: prefer an integer with a unit in its name, or a ResourceQuantity.");

    public static readonly DiagnosticDescriptor PluralAmbiguous = Info(
        "KCG0025", "Tools disagree about the plural",
        "The plural of '{0}' is '{1}' for controller-gen and '{2}' for client-gen. Pin it: [Resource(…, Plural = \"{1}\")].");

    public static readonly DiagnosticDescriptor BoundsContradict = Warning(
        "KCG0026", "No value can satisfy the bounds",
        "'{0}': {1}, so no value is accepted. Change one of them.");

    public static readonly DiagnosticDescriptor MemberHidden = Error(
        "KCG0027", "A member of a kind has the name of a generated one",
        "'{0}' is generated for every kind. Rename the member and keep its JSON name with [JsonPropertyName], or remove it.");

    public static readonly DiagnosticDescriptor ClientMissing = Error(
        "KCG0028", "KubernetesClient is missing",
        "Kinds implement k8s.IKubernetesObject. Reference the package KubernetesClient.");

    public static readonly DiagnosticDescriptor ListTypeRefused = Error(
        "KCG0029", "A list cannot be merged that way",
        "'{0}' is a list of type {1}, but {2}");

    public static readonly DiagnosticDescriptor EnumRefused = Warning(
        "KCG0030", "An enum is not one that the API server accepts",
        "The enum of '{0}' is invalid: {1}. Correct the value, or take it out.");

    public static readonly DiagnosticDescriptor CopyImpossible = Error(
        "KCG0031", "A type cannot be copied",
        "'{0}' cannot be copied, because {1}. Declare it, and the types around it, partial so that the generator adds the copy to it, or write 'DeepCopy()' in it.");

    public static readonly DiagnosticDescriptor ServerRefuses = Error(
        "KCG0050", "The API server would refuse the CRD",
        "The API server would refuse the CRD: {0}: {1}");

    /// <summary>Each of them, by being made.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => [.. Made.Descriptors];

    private static DiagnosticDescriptor Error(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Make(string id, string title, string message, DiagnosticSeverity severity)
    {
        var descriptor = new DiagnosticDescriptor(id, title, message, "KubeCodegen", severity, isEnabledByDefault: true, helpLinkUri: HelpLink + id + ".md");
        Made.Descriptors.Add(descriptor);
        return descriptor;
    }

    private static class Made
    {
        public static readonly List<DiagnosticDescriptor> Descriptors = [];
    }
}
