using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Crds.Schemas;
using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Schema;

/// <summary>
/// The rules by which <c>codegen check</c> judges CRDs, on what is declared in C#. What has a diagnostic of its own at the same place
/// is not said again in the server's words.
/// </summary>
internal static class ServerRules
{
    /// <summary>Errors after which the schema is still what the author means.</summary>
    private static readonly DiagnosticDescriptor[] AboutWholeSchemas =
    [
        Descriptors.BoundsContradict, Descriptors.DefaultRefused, Descriptors.EnumRefused, Descriptors.FieldNotSelectable, Descriptors.ListMapKeyMissing, Descriptors.ListMapKeyOptional,
        Descriptors.ListTypeRefused, Descriptors.NameInvalid, Descriptors.OldValueUnknown, Descriptors.PathNotFound,
    ];

    public const string Conversion = "spec.conversion";

    private static readonly FieldPath Validation = FieldPath.Of("spec.validation");

    /// <summary>The schema of a kind.</summary>
    public static void Check(ApiKind kind, MarkerContext context)
    {
        var before = context.Diagnostics.Where(diagnostic => diagnostic.IsError).ToArray();
        if (before.Any(diagnostic => !AboutWholeSchemas.Contains(diagnostic.Descriptor)))
        {
            return;
        }

        var said = new HashSet<string?>(before.Select(diagnostic => diagnostic.Anchor?.SymbolId), StringComparer.Ordinal);
        var errors = new CrdErrors();
        SchemaRules.Check(kind.Schema, kind.Version.HasStatusSubresource, CrdOptions.New, Validation, errors);
        foreach (var error in errors.All.Where(error => !said.Contains((error.Anchor ?? kind.Type.Anchor)?.SymbolId)))
        {
            Report(error, kind.Type.Anchor, context);
        }
    }

    /// <summary>Everything but the schemas, which are known to be sound; false when the server would refuse the resource.</summary>
    public static bool Check(CustomResource resource, MarkerContext context)
    {
        var errors = CrdRules.Check(CrdBuilder.WithoutSchemas(resource));
        var refused = errors.Where(error => !InstallRules.Covers(error, resource.Conversion)).ToArray();
        foreach (var error in refused)
        {
            var isAboutConversion = error.Field.StartsWith(Conversion, StringComparison.Ordinal);
            Report(error, (isAboutConversion ? resource.Conversion?.Anchor : null) ?? resource.Storage.Type.Anchor, context);
        }

        InstallRules.Report(errors.Where(error => error.Field.StartsWith("metadata.", StringComparison.Ordinal)).Except(refused), resource.Storage.Type.Anchor, context);
        InstallRules.Report(resource.Conversion, context);
        return refused.Length == 0;
    }

    private static void Report(CrdError error, SourceAnchor? anchor, MarkerContext context) =>
        context.Report(Descriptors.ServerRefuses, error.Anchor ?? anchor, error.Field, error.Message);
}
