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
        "[{0}]: '{1}' is no keyword of a CRD's schema, or its value is of the wrong type. The API server drops or refuses it.");
}
