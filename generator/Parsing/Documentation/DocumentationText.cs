namespace KubeCodegen.Generator.Parsing.Documentation;

/// <summary>
/// The description that a documentation comment gives: its summary and, after a blank line, its remarks, kept to the character.
/// Line breaks are <c>"\n"</c> whatever the file has.
/// </summary>
internal static class DocumentationText
{
    /// <param name="innerXml">The content of the comment, or of a <c>member</c> element with all its white space.</param>
    public static string FromXml(string innerXml) => FromXml(innerXml, out _);

    /// <param name="innerXml">The content of the comment, or of a <c>member</c> element with all its white space.</param>
    /// <param name="isMalformed">Whether the comment is not well-formed XML; its text is what remains without the tags.</param>
    public static string FromXml(string innerXml, out bool isMalformed)
    {
        var comment = DocumentationComment.Read(innerXml);
        var text = comment.Describe();
        isMalformed = comment.IsMalformed;
        return text;
    }
}
