using KubeCodegen.Generator.Model;
using YamlDotNet.Core;

namespace KubeCodegen.Tool.Yaml;

/// <summary>
/// Reads the documents of a YAML or JSON file into values, as Kubernetes reads them (<see cref="ScalarResolver"/>).
/// The file may be anybody's: whatever is wrong with it becomes a <see cref="YamlError"/> of its document.
/// </summary>
internal static class YamlReader
{
    /// <param name="text">The whole file.</param>
    /// <param name="fileName">Names the file in errors; it is not opened.</param>
    /// <returns>
    /// The documents that have content, in their order. After a document whose content is refused reading goes on with the next one;
    /// after a syntax error it cannot, so that document is the last.
    /// </returns>
    public static IReadOnlyList<YamlDocument> Read(string text, string fileName)
    {
        var content = text.StartsWith('\uFEFF') ? text[1..] : text;
        if (TryReadJson(content, out var json))
        {
            return [new YamlDocument(fileName, 1, 1, json)];
        }

        return YamlCharacters.IndexOfForbidden(content) is >= 0 and var index
            ? [Failed(fileName, 1, MarkOf(content, index), $"the character U+{(int)content[index]:X4} is not allowed in YAML")]
            : [.. ReadYaml(content, fileName).Select(document => Explained(document, content))];
    }

    private static IReadOnlyList<YamlDocument> ReadYaml(string text, string fileName)
    {
        var documents = new YamlStream(new GuardedParser(text), fileName).Read();
        var isFolded = documents is [.., { Error.Message: var message }] && message.Contains(FoldedQuotes.Complaint, StringComparison.Ordinal);
        return isFolded ? new YamlStream(new GuardedParser(FoldedQuotes.Indent(text)), fileName).Read() : documents;
    }

    /// <summary>Braces of Go's templates are read as the beginning of a mapping, which says little about what is wrong.</summary>
    private static YamlDocument Explained(YamlDocument document, string text) => document.Error is { } error && text.Contains("{{", StringComparison.Ordinal)
        ? document with { Error = error with { Message = error.Message.TrimEnd('.') + ". The file looks like a template: render it first, with 'helm template' for example" } }
        : document;

    internal static YamlDocument Failed(string fileName, int number, Mark at, string message)
    {
        var error = new YamlError(fileName, number, (int)at.Line, (int)at.Column, message);
        return new YamlDocument(fileName, number, error.Line, JsonValue.Null, error);
    }

    /// <summary>JSON is YAML but for its escapes of surrogate pairs, and is common; what is not quite JSON is left to the YAML parser.</summary>
    private static bool TryReadJson(string text, out JsonValue value)
    {
        value = JsonValue.Null;
        return text.AsSpan().TrimStart() is ['{' or '[', ..]
            && JsonReader.TryRead(text, out value, out _)
            && !YamlCharacters.HasLoneSurrogate(value);
    }

    private static Mark MarkOf(string text, int index)
    {
        var before = text.AsSpan(0, index);
        return new Mark(index, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
