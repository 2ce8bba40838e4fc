using System.Text;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Apply;

/// <summary>
/// Goes from kubectl's client-side apply to server-side apply: what its annotation shows to be its own is no conflict, and the annotation is kept true
/// (apimachinery <c>lastAppliedManager</c>, <c>lastAppliedUpdater</c>).
/// </summary>
internal static class LastApplied
{
    public const string Kubectl = "kubectl";
    private const string Annotation = "kubectl.kubernetes.io/last-applied-configuration";
    private const int MaxSize = 256 * 1024;

    /// <returns>Whether all conflicts are about fields that client-side apply has set, and that are still as it has set them.</returns>
    public static bool Excuses(ApplyConflict conflict, JsonObject live, MergeType type, string apiVersion)
    {
        if (Read(live) is not { } last || last.Text("apiVersion") != apiVersion || TypeCheck.Describe(last, type, allowsDuplicates: false) is not null)
        {
            return false;
        }

        var comparison = ObjectComparison.Of(last, live, type);
        var own = FieldSets.Of(last, type).Difference(comparison.Modified).Difference(comparison.Added).Difference(comparison.Removed);
        return conflict.Conflicts.All(field => own.Contains(field.Path));
    }

    public static void Keep(JsonObject obj, JsonObject applied, string manager)
    {
        if (manager != Kubectl || obj["metadata"].Object("annotations") is not { } annotations || annotations.Text(Annotation) is not { Length: > 0 })
        {
            return;
        }

        var configuration = applied.Copy();
        configuration["metadata"].Object("annotations")?.Remove(Annotation);
        var text = Encoding.UTF8.GetString(configuration.ToUtf8()) + "\n";
        annotations.Remove(Annotation);
        var size = annotations.Sum(pair => Encoding.UTF8.GetByteCount(pair.Key) + Encoding.UTF8.GetByteCount(pair.Value.AsText() ?? ""));
        if (size + Encoding.UTF8.GetByteCount(text) + Annotation.Length <= MaxSize)
        {
            annotations[Annotation] = text;
        }
    }

    private static JsonObject? Read(JsonObject live)
    {
        try
        {
            return live["metadata"].Object("annotations").Text(Annotation) is { Length: > 0 } text ? GoJson.Parse(Encoding.UTF8.GetBytes(text)) as JsonObject : null;
        }
        catch (GoJsonException)
        {
            return null;
        }
    }
}
