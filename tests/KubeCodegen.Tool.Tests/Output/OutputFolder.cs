using KubeCodegen.Tool.Output;

namespace KubeCodegen.Tool.Tests.Output;

/// <summary>An output folder of its own for one test.</summary>
internal sealed class OutputFolder : IDisposable
{
    public static readonly string[] Categories = ["crds", "csharp"];

    public OutputFolder() => Directory = new OutputDirectory(Path);

    public string Path { get; } = System.IO.Directory.CreateTempSubdirectory("kubecodegen-output-").FullName;

    public OutputDirectory Directory { get; }

    public OutputPlan Plan(params OutputFile[] wanted) => Directory.Plan(wanted, Categories);

    public void Update(params OutputFile[] wanted) => Directory.Write(Plan(wanted));

    public string At(string file) => System.IO.Path.Combine(Path, file);

    public string Read(string file) => File.ReadAllText(At(file));

    public void Put(string file, string text)
    {
        System.IO.Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(file))!);
        File.WriteAllText(At(file), text);
    }

    /// <summary>Every file and folder, with <c>/</c>, so that a leftover of any kind shows.</summary>
    public string[] Entries() =>
        [.. System.IO.Directory.EnumerateFileSystemEntries(Path, "*", SearchOption.AllDirectories)
            .Select(entry => System.IO.Path.GetRelativePath(Path, entry).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static OutputFile Wanted(string path, string body) => new(path, GeneratedHeader.Yaml + body);

    public void Dispose() => System.IO.Directory.Delete(Path, recursive: true);
}
