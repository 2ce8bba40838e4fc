using KubeCodegen.Generator.Model;
using KubeCodegen.Tool.Reporting;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Tool.Check;

/// <summary>A text with objects of Kubernetes in it.</summary>
/// <param name="Name">The full path, or what stands for the standard input.</param>
internal sealed record DefinitionFile(string Name, string Text)
{
    /// <summary>Every object of the file, also those inside lists.</summary>
    public IEnumerable<WrittenObject> Objects() => YamlReader.Read(Text, Name).SelectMany(document =>
        document.Error is null ? Unfold(new WrittenObject(this, document, [], document.Value)) : [new WrittenObject(this, document, [], JsonValue.Null)]);

    private static IEnumerable<WrittenObject> Unfold(WrittenObject written) =>
        written.Value is JsonObject list && list["items"] is JsonArray { Items: var items } && written.Kind is ("List" or "CustomResourceDefinitionList")
            ? items.SelectMany((item, index) => Unfold(written with { Steps = [.. written.Steps, "items", $"{index}"], Value = item }))
            : [written];
}

/// <summary>An object as it was written somewhere.</summary>
/// <param name="Steps">The way to it inside its document.</param>
internal sealed record WrittenObject(DefinitionFile File, YamlDocument Document, IReadOnlyList<string> Steps, JsonValue Value)
{
    public string ApiVersion => Text("apiVersion");

    public string Kind => Text("kind");

    /// <summary>A problem at the object, or as near as possible to a field of it.</summary>
    public Problem At(Problem problem, string field = "")
    {
        var at = Document.Error is { } error
            ? (error.Line, error.Column)
            : NodeLocator.Locate(File.Text, Document.Number, [.. Steps, .. FieldSteps.Of(field)], (Document.Line, 1));
        return problem with { File = File.Name, Line = at.Line, Column = at.Column };
    }

    private string Text(string name) => Value is JsonObject written && written[name] is JsonString { Value: var text } ? text : "";
}
