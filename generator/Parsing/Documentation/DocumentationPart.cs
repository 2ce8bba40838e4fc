namespace KubeCodegen.Generator.Parsing.Documentation;

/// <summary>A piece of a documentation comment's content: decoded text, or an element with its content as it was written.</summary>
/// <param name="Name">The element's name; empty for text.</param>
/// <param name="Text">The decoded text, or the element's content as XML.</param>
/// <param name="Xml">The text that the start tag stands in; null for text.</param>
/// <param name="Tag">The start tag; nothing for text.</param>
/// <param name="Indentation">How far the line of the start tag is indented, when it is the first on its line.</param>
internal readonly record struct DocumentationPart(string Name, string Text, string? Xml, DocumentationTag Tag, int Indentation)
{
    public bool IsText => Xml is null;

    public bool IsBlock => Name is "para" or "p" or "list" or "code";

    public string? Attribute(string name) => Xml is null ? null : Tag.Attribute(Xml, name);
}
