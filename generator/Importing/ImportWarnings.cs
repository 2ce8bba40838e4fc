using System.Globalization;
using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Importing;

/// <summary>What the generator will say about imported types.</summary>
internal static class ImportWarnings
{
    /// <summary>Warnings by id and title: nobody can follow them without changing the API, so the file switches them off.</summary>
    public static EquatableArray<NameValue> Of(IEnumerable<ApiDiagnostic> diagnostics, IEnumerable<PlannedType> types) => diagnostics
        .Select(diagnostic => diagnostic.Descriptor)
        .Where(descriptor => descriptor.DefaultSeverity == DiagnosticSeverity.Warning)
        .Concat(types.SelectMany(type => type.Members).Any(member => member.CSharp.Contains("double") || member.CSharp.Contains("JsonNumber")) ? [Descriptors.FloatingPoint] : Array.Empty<DiagnosticDescriptor>())
        .Select(descriptor => new NameValue(descriptor.Id, Text(descriptor.Title)))
        .Distinct()
        .OrderBy(pair => pair.Name, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>What keeps the generator from making a definition of these types.</summary>
    public static IEnumerable<string> Refusals(IEnumerable<ApiDiagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic.IsError)
        .Select(diagnostic => $"{diagnostic.Descriptor.Id}: {string.Format(CultureInfo.InvariantCulture, Text(diagnostic.Descriptor.MessageFormat), [.. diagnostic.Arguments])}")
        .Distinct();

    private static string Text(LocalizableString text) => text.ToString(CultureInfo.InvariantCulture);
}
