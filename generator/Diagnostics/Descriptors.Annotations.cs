using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Diagnostics;

/// <summary>Those about what is written in attributes: wrong, without effect, or not what its author believes.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor ArgumentInvalid = Error(
        "KCG0040", "An argument of an attribute is invalid",
        "[{0}]: {1}");

    public static readonly DiagnosticDescriptor OldValueUnknown = Error(
        "KCG0041", "A rule asks for an old value that nobody can tell",
        "A rule of '{0}' uses oldSelf, but the items of '{1}' cannot be told apart from one update to the next. Make it a list of type map with [ListType(ListMergeType.Map)] and [ListMapKey], or put the rule on the list.");

    public static readonly DiagnosticDescriptor KeywordUnknown = Warning(
        "KCG0042", "A keyword is none of a CRD's schema",
        "[{0}]: '{1}' is no keyword of a CRD's schema, or its value is of the wrong type{2}. The API server drops or refuses it: correct it, or take it out.");

    public static readonly DiagnosticDescriptor Loosened = Info(
        "KCG0043", "A member loosens its type",
        "[{0}]: {1} {2} takes the place of {3}, which the type says: values that it refuses are accepted here. Take the attribute away if that is not meant.");

    public static readonly DiagnosticDescriptor AttributeRepeated = Warning(
        "KCG0044", "An attribute takes away what another one says",
        "[{0}] comes after [{1}] for {2} and takes away what that one says. Drop one of them.");

    public static readonly DiagnosticDescriptor Unreached = Warning(
        "KCG0090", "Attributes stand on a type that no kind reaches",
        "No kind of this assembly has '{0}' in its schema, so what is written on it says nothing: {1}. Use the type in a kind, or take the attributes away.");

    public static readonly DiagnosticDescriptor MarkerInComment = Warning(
        "KCG0091", "A marker of Go's tools stands in a comment",
        "'{0}' says nothing in a comment, since markers are attributes here: {1}");

    public static readonly DiagnosticDescriptor DefinitionLarge = Warning(
        "KCG0092", "A CRD is too large, or nearly so",
        "The CRD '{0}' is large: {1}. Shorten or leave out descriptions ([assembly: CrdOptions(MaxDescLen = 0)]), let [PreserveUnknownFields] or [Schemaless] stand for what is deep, split the kind, or drop versions that nobody uses.");

    public static readonly DiagnosticDescriptor JsonNameCase = Info(
        "KCG0093", "Two JSON names differ in case alone",
        "'{0}' and '{1}' of '{2}' are '{3}' and '{4}' in JSON, which only their case tells apart. Readers that ignore case, and people, take one for the other: give one of them another [JsonPropertyName].");

    public static readonly DiagnosticDescriptor StatusUnserved = Info(
        "KCG0094", "A kind has a status and no status subresource",
        "Kind '{0}' has a status, but no [StatusSubresource]: whoever updates the object writes its status as well, and there is no /status for a controller. Put [StatusSubresource] on the class.");

    public static readonly DiagnosticDescriptor AnnotationUntranslated = Warning(
        "KCG0045", "An attribute of .NET cannot be said in a schema",
        "[{0}] {1}");
}
