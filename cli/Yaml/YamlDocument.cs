using KubeCodegen.Generator.Model;

namespace KubeCodegen.Tool.Yaml;

/// <summary>One document of a file: its value, or the error that kept it from having one.</summary>
/// <param name="FileName">The file as the caller named it.</param>
/// <param name="Number">The place in the file, from 1; documents without content are counted but not returned.</param>
/// <param name="Line">The line on which the content begins, from 1.</param>
/// <param name="Value">Null (of JSON) when there is an error.</param>
/// <param name="Error">Null when the document was read.</param>
internal sealed record YamlDocument(string FileName, int Number, int Line, JsonValue Value, YamlError? Error = null);

/// <summary>What is wrong, and where; line and column count from 1.</summary>
internal sealed record YamlError(string FileName, int Document, int Line, int Column, string Message)
{
    public override string ToString() => $"{FileName}:{Line}:{Column}: {Message} (document {Document})";
}
