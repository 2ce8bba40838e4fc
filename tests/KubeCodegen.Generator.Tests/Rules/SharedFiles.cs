using System.Text.Json;

namespace KubeCodegen.Generator.Tests.Rules;

/// <summary>Recordings and published definitions that lie beside the repository on some machines; tests that need them are skipped elsewhere.</summary>
internal static class SharedFiles
{
    public static string Folder(string path)
    {
        // From where the tests run: the paths that the compiler records are mapped on build servers.
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            var candidate = Path.Combine(directory.FullName, "..", "shared", path);
            if (File.Exists(Path.Combine(directory.FullName, "codegen.sln")) && Path.Exists(candidate))
            {
                return candidate;
            }
        }

        Assert.Skip($"There is no ../shared/{path} beside the repository.");
        return "";
    }

    /// <summary>What an API server answered to definitions, case by case.</summary>
    public static IReadOnlyList<JsonElement> Answers(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Folder(Path.Combine("conformance", "crd-validation", file))));
        return [.. document.RootElement.EnumerateArray().Select(static c => c.Clone())];
    }

    public static JsonElement? At(this JsonElement element, params string[] path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }

    public static IEnumerable<JsonElement> Items(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    /// <summary>The messages of the server about one field, without the value that it repeats.</summary>
    public static IEnumerable<string> Messages(this JsonElement answer, string field) =>
        answer.At("causes").Items()
            .Where(c => c.GetProperty("field").GetString() == field)
            .Select(static c => c.GetProperty("message").GetString()!)
            .Select(static m => m.StartsWith("Invalid value: \"", StringComparison.Ordinal) ? m[(m.IndexOf("\": ", 16, StringComparison.Ordinal) + 3)..] : m);
}
