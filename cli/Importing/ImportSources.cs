using System.Text;
using KubeCodegen.Generator.Importing;
using KubeCodegen.Tool.Output;
using KubeCodegen.Tool.Reporting;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Tool.Importing;

/// <summary>Reads the documents of files, folders and standard input; what cannot be read is reported, the rest goes on.</summary>
internal sealed class ImportSources(Stream standardInput, List<Problem> problems)
{
    private const string StandardInput = "-";

    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public List<ImportDocument> Read(IReadOnlyList<string> sources, string? except) =>
        [.. sources.SelectMany(source => source == StandardInput ? Documents("(standard input)", ReadInput, isFound: false) : ReadPath(Path.GetFullPath(source), except))];

    private IEnumerable<ImportDocument> ReadPath(string path, string? except) => Directory.Exists(path)
        ? FilesBelow(path).Where(file => file != except).SelectMany(file => Documents(file, () => File.ReadAllBytes(file), isFound: true))
        : Documents(path, () => File.ReadAllBytes(path), isFound: false);

    private List<string> FilesBelow(string folder)
    {
        try
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden, IgnoreInaccessible = false };
            return [.. Directory.EnumerateFiles(folder, "*", options)
                .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception failure) when (OutputException.IsOfFileSystem(failure))
        {
            problems.Add(ImportProblems.Unreadable(folder, failure.Message));
            return [];
        }
    }

    private byte[] ReadInput()
    {
        using var content = new MemoryStream();
        standardInput.CopyTo(content);
        return content.ToArray();
    }

    private IEnumerable<ImportDocument> Documents(string name, Func<byte[]> read, bool isFound)
    {
        if (Text(name, read) is not { } text)
        {
            return [];
        }

        var documents = YamlReader.Read(text, name);
        problems.AddRange(documents.Where(document => document.Error is not null).Select(document => ImportProblems.NotYaml(document.Error!)));
        return documents
            .Where(document => document.Error is null)
            .Select(document => new ImportDocument(name, document.Number, document.Line, document.Value) { IsFound = isFound });
    }

    private string? Text(string name, Func<byte[]> read)
    {
        try
        {
            return Utf8.GetString(read());
        }
        catch (DecoderFallbackException failure)
        {
            problems.Add(ImportProblems.Unreadable(name, $"the bytes at {failure.Index} are not UTF-8"));
        }
        catch (Exception failure) when (OutputException.IsOfFileSystem(failure))
        {
            problems.Add(ImportProblems.Unreadable(name, failure.Message));
        }

        return null;
    }
}
