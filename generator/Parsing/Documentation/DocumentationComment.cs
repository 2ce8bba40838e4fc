namespace KubeCodegen.Generator.Parsing.Documentation;

/// <summary>A documentation comment, read once: its sections as text.</summary>
internal sealed class DocumentationComment
{
    private readonly List<DocumentationPart> sections;
    private readonly DocumentationRenderer renderer = new();
    private readonly bool isMalformed;

    private DocumentationComment(List<DocumentationPart> sections, bool isMalformed)
    {
        this.sections = sections;
        this.isMalformed = isMalformed;
    }

    /// <summary>Whether what was read so far was not well-formed XML.</summary>
    public bool IsMalformed => isMalformed || renderer.IsMalformed;

    public bool Inherits => sections.Exists(static s => s.Name == "inheritdoc");

    /// <summary>The symbol that <c>inheritdoc</c> names, or null when it names none.</summary>
    public string? InheritedCref => sections.Find(static s => s.Name == "inheritdoc").Attribute("cref");

    /// <param name="innerXml">What stands between the marks of the comment, or inside the <c>member</c> element of a documentation file.</param>
    public static DocumentationComment Read(string innerXml)
    {
        var xml = innerXml.IndexOf('\r') < 0 ? innerXml : innerXml.Replace("\r\n", "\n").Replace('\r', '\n');
        var splitter = new DocumentationParts(xml);
        var sections = splitter.Split();
        return sections.Exists(static s => IsSection(s.Name))
            ? new(sections, splitter.IsMalformed)
            : new([new("summary", "\n" + xml, xml, default, 0)], splitter.IsMalformed);
    }

    /// <summary>The summary and, after a blank line, the remarks; empty when there is neither.</summary>
    public string Describe(string? inherited = null)
    {
        var summary = Section("summary");
        summary = summary.Length > 0 ? summary : inherited ?? "";
        var remarks = Section("remarks");
        return remarks.Length == 0 ? summary : summary.Length == 0 ? remarks : summary + "\n\n" + remarks;
    }

    /// <summary>What the comment says about a parameter, or null.</summary>
    public string? DescribeParameter(string name)
    {
        foreach (var section in sections)
        {
            if (section.Name == "param" && section.Attribute("name") == name)
            {
                return renderer.Render(section.Text, section.Indentation);
            }
        }

        return null;
    }

    private string Section(string name)
    {
        var section = sections.Find(s => s.Name == name);
        return section.Text is null ? "" : renderer.Render(section.Text, section.Indentation);
    }

    private static bool IsSection(string name) => name is "summary" or "remarks" or "inheritdoc" or "param" or "typeparam" or "returns"
        or "value" or "exception" or "example" or "include" or "permission" or "exclude";
}
