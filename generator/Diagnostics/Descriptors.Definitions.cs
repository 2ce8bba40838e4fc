using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Diagnostics;

/// <summary>Those about a custom resource as a whole: what its CRD says beside schemas.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor FieldNotSelectable = Error(
        "KCG0060", "Objects cannot be selected by a field",
        "[SelectableField]: objects cannot be selected by '{0}': {1}");

    public static readonly DiagnosticDescriptor PositionInvalid = Error(
        "KCG0061", "A position in the list of versions is not free",
        "[Resource]: Position = {0} {1}");

    public static readonly DiagnosticDescriptor ConversionIncomplete = Warning(
        "KCG0062", "A conversion webhook is not complete",
        "[ConversionWebhook]: the API server takes the CRD only after somebody has filled in {0}. Name it here, unless what installs the CRD does.");

    public static readonly DiagnosticDescriptor DefaultUnchecked = Warning(
        "KCG0063", "A default is refused by its own schema, and the API server does not look",
        "The default {0} of '{1}' is refused by its own schema: {2}. The API server does not notice and fills it in: change the default, or what refuses it.");

    public static readonly DiagnosticDescriptor MetadataRefused = Warning(
        "KCG0064", "A label or an annotation is not one that the API server accepts",
        "The API server refuses the CRD as it stands: {0}: {1}. Correct it, unless what installs the CRD does.");

    public static readonly DiagnosticDescriptor ClassNameTaken = Error(
        "KCG0065", "A kind's class has the name of a generated member",
        "The class '{0}' gets a member of that name, and C# takes no member that is called like its class. Call the class otherwise and keep the kind: [Resource(…, Kind = \"{0}\")].");
}
