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
        "[{0}]: {1} {2} takes the place of {3}, which the type says: values that it refuses are accepted here");

    public static readonly DiagnosticDescriptor AttributeRepeated = Warning(
        "KCG0044", "An attribute takes away what another one says",
        "[{0}] comes after [{1}] for {2} and takes away what that one says. Drop one of them.");

    public static readonly DiagnosticDescriptor AnnotationUntranslated = Warning(
        "KCG0045", "An attribute of .NET cannot be said in a schema",
        "[{0}] {1}");
}
