using System.Collections.Immutable;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Diagnostics;

/// <summary>From a diagnostic as a value to one of the compiler's, with the place as it is now.</summary>
internal static class DiagnosticReporting
{
    public const string Wrong = "wrong";
    public const string Right = "right";

    public static Diagnostic ToDiagnostic(this ApiDiagnostic diagnostic, Compilation compilation) => Diagnostic.Create(
        diagnostic.Descriptor,
        Anchors.Locate(diagnostic.Anchor, compilation),
        Properties(diagnostic),
        diagnostic.Arguments.Select(argument => (object)argument).ToArray());

    /// <summary>What code fixes read: the arguments of the message by position, and the correction.</summary>
    private static ImmutableDictionary<string, string?> Properties(ApiDiagnostic diagnostic)
    {
        var properties = OfArguments([.. diagnostic.Arguments]);
        return diagnostic.Correction is { } correction
            ? properties.Add(Wrong, correction.Wrong).Add(Right, correction.Right)
            : properties;
    }

    public static ImmutableDictionary<string, string?> OfArguments(IReadOnlyList<string> arguments) =>
        Enumerable.Range(0, arguments.Count).ToImmutableDictionary(Argument, index => (string?)arguments[index], StringComparer.Ordinal);

    /// <summary>The property that holds an argument of the message.</summary>
    public static string Argument(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
