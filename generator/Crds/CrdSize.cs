using System.Globalization;
using System.Text;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds;

/// <summary>
/// How large a definition is against what it has to pass through: <c>kubectl apply</c> keeps the whole object as JSON in an annotation, and annotations
/// have 262,144 bytes together (apimachinery <c>TotalAnnotationSizeLimitB</c>); etcd takes requests of 1.5 MiB (<c>--max-request-bytes</c>).
/// </summary>
internal static class CrdSize
{
    public const int ApplyLimit = 256 * 1024;
    public const int StorageLimit = 3 * 512 * 1024;

    private const string LastApplied = "kubectl.kubernetes.io/last-applied-configuration";
    private const int Parts = 3;

    /// <summary>What is less than one of so many parts is not worth naming.</summary>
    private const int Share = 20;

    /// <summary>What will go wrong, or soon will, the largest parts, and the ways out; null for a definition of usual size.</summary>
    public static string? Warn(JsonObject definition)
    {
        var bytes = Of(definition);
        var annotations = bytes + LastApplied.Length + ((definition["metadata"] as JsonObject)?["annotations"] is JsonObject others ? Of(others) : 0);
        var problem = bytes > StorageLimit ? $"above the {Text(StorageLimit)} bytes that etcd takes at once, so no API server with its usual settings can store it"
            : bytes > StorageLimit / 10 * 9 ? $"near the {Text(StorageLimit)} bytes that etcd takes at once"
            : annotations > ApplyLimit ? $"above the {Text(ApplyLimit)} bytes of annotations in which 'kubectl apply' keeps a copy of it, so only 'kubectl apply --server-side' and 'kubectl create' can install it"
            : annotations > ApplyLimit / 10 * 9 ? $"near the {Text(ApplyLimit)} bytes of annotations in which 'kubectl apply' keeps a copy of it; then only 'kubectl apply --server-side' and 'kubectl create' can install it"
            : null;
        return problem is null ? null : $"it is {Text(bytes)} bytes of JSON, {problem}. {Largest(definition, bytes)}";
    }

    private static string Largest(JsonObject definition, long bytes)
    {
        var parts = string.Join(", ", CrdParts.Largest(definition, Parts).Where(part => part.Bytes * Share > bytes).Select(part => $"{part.Path} ({Text(part.Bytes)})"));
        var descriptions = CrdParts.Descriptions(definition);
        return $"The largest parts: {parts}{(descriptions * Share > bytes ? $"; descriptions are {Text(descriptions)} of it all" : "")}";
    }

    /// <summary>The bytes of a value as Go writes it: compact, with &lt;, &gt; and &amp; escaped.</summary>
    public static long Of(JsonValue value) => value switch
    {
        JsonNull => 4,
        JsonBoolean { Value: true } => 4,
        JsonBoolean => 5,
        JsonNumber number => number.Text.Length,
        JsonString text => Of(text.Value),
        JsonArray array => 2 + array.Items.Sum(item => Of(item)) + Math.Max(0, array.Items.Count - 1),
        JsonObject members => 2 + members.Members.Sum(member => Of(member.Name) + 1 + Of(member.Value)) + Math.Max(0, members.Members.Count - 1),
        _ => throw new InvalidOperationException($"no size of {value.GetType()}"),
    };

    private static long Of(string text)
    {
        var bytes = 2L + Encoding.UTF8.GetByteCount(text);
        foreach (var c in text)
        {
            bytes += c switch
            {
                '"' or '\\' or '\n' or '\r' or '\t' => 1,
                '<' or '>' or '&' or < ' ' => 5,
                '\u2028' or '\u2029' => 3,
                _ => 0,
            };
        }

        return bytes;
    }

    private static string Text(long bytes) => bytes.ToString("#,##0", CultureInfo.InvariantCulture);
}
