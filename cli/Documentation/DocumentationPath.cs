namespace KubeCodegen.Tool.Documentation;

/// <summary>Where the XML file of an assembly is: beside it, or where reference assemblies have their implementation.</summary>
internal static class DocumentationPath
{
    /// <returns>The path of the file, or null when there is none.</returns>
    public static string? Of(string assemblyPath) => Candidates(assemblyPath).FirstOrDefault(File.Exists);

    /// <summary>Where it is looked for, in order.</summary>
    public static IEnumerable<string> Candidates(string assemblyPath)
    {
        var file = Path.GetFileNameWithoutExtension(assemblyPath) + ".xml";
        var folder = Path.GetDirectoryName(Path.GetFullPath(assemblyPath))!;
        yield return Path.Combine(folder, file);

        var (parent, name) = (Path.GetDirectoryName(folder), Path.GetFileName(folder));
        if (name is "ref" or "refint" && parent is not null)
        {
            // obj/Debug/net10.0/ref/X.dll: the compiler writes the documentation beside the implementation.
            yield return Path.Combine(parent, file);
        }

        if (parent is not null && Path.GetFileName(parent) == "ref")
        {
            // package/ref/net10.0/X.dll
            yield return Path.Combine(Path.GetDirectoryName(parent)!, "lib", name, file);
        }
    }
}
