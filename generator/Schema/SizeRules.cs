using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>
/// Warns of a definition that its way to the cluster is too narrow for. In the compiler, which reads no documentation, it is smaller than
/// what the tool writes, so some are told by the tool alone.
/// </summary>
internal static class SizeRules
{
    public static void Check(CustomResource resource, MarkerContext context)
    {
        // What remains below half of the narrowest limit at the most need not be written out at each keystroke.
        if (resource.Versions.Sum(version => SchemaBound.Of(version.Schema)) < CrdSize.ApplyLimit / 2)
        {
            return;
        }

        if (CrdSize.Warn(CrdJson.Write(resource, withDescriptions: true)) is { } warning)
        {
            context.Report(Descriptors.DefinitionLarge, resource.Storage.Type.Anchor, resource.Name, warning);
        }
    }

    /// <summary>Whether a definition with these schemas can come to be warned of; rather once too often than not at all.</summary>
    public static void Expect(string name, IEnumerable<SchemaProps> schemas, MarkerContext context)
    {
        var bytes = schemas.Sum(schema => CrdSize.Of(SchemaJson.Write(schema, withDescriptions: true)));
        if (bytes > CrdSize.ApplyLimit / 4 * 3)
        {
            context.Report(Descriptors.DefinitionLarge, null, name, $"its schemas are {bytes} bytes of JSON");
        }
    }
}
