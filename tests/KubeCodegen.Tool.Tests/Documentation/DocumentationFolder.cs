namespace KubeCodegen.Tool.Tests.Documentation;

/// <summary>A folder with an assembly's XML file and a cache, deleted after the test.</summary>
internal sealed class DocumentationFolder : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("codegen-documentation-");

    public string Cache => PathOf("obj/codegen");

    public string[] CacheFiles => Directory.Exists(Cache) ? Directory.GetFiles(Cache) : [];

    public string PathOf(string relative) => Path.Combine(root.FullName, relative);

    /// <summary>Writes <c>X.xml</c> with the given members, name and content by turns.</summary>
    public string Write(string relative, params string[] namesAndContents)
    {
        var members = namesAndContents.Chunk(2).Select(member => $"        <member name=\"{member[0]}\">{member[1]}</member>\n");
        return WriteText(relative, $"<?xml version=\"1.0\"?>\n<doc>\n    <members>\n{string.Concat(members)}    </members>\n</doc>\n");
    }

    public string WriteText(string relative, string text)
    {
        var path = PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => root.Delete(recursive: true);
}
