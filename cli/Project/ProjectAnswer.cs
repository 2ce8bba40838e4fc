using KubeCodegen.Tool.Stamps;

namespace KubeCodegen.Tool.Project;

/// <summary>What MSBuild says about a project, and what that depends on.</summary>
internal sealed record ProjectAnswer(string ProjectFile, CompilerArguments Arguments)
{
    /// <summary>The property <c>KubeCodegenOutput</c>; empty when the project does not set it.</summary>
    public string Output { get; init; } = "";

    /// <summary>The property <c>KubeCodegenHeaderFile</c>; empty when the project does not set it.</summary>
    public string Header { get; init; } = "";

    public IReadOnlyList<ProjectReference> ProjectReferences { get; init; } = [];

    /// <summary>The project file and what it imports, and the places where a new file would be imported from.</summary>
    public IReadOnlyList<FileStamp> Inputs { get; init; } = [];

    /// <summary>The names of the sources that the project could pick up, hashed.</summary>
    public ulong Listing { get; init; }

    public string Folder => Path.GetDirectoryName(ProjectFile)!;

    /// <param name="requested">The option <c>--output</c>.</param>
    public string OutputFolder(string? requested) =>
        requested is not null ? Path.GetFullPath(requested)
        : Path.GetFullPath(Output.Length > 0 ? Output : DefaultOutput, Folder);

    /// <param name="requested">The option <c>--header-file</c>.</param>
    /// <returns>Null for no header.</returns>
    public string? HeaderFile(string? requested) =>
        requested is not null ? Path.GetFullPath(requested)
        : Header.Length > 0 ? Path.GetFullPath(Header, Folder)
        : null;

    public const string DefaultOutput = "generated";

    /// <summary>False as soon as MSBuild could say something else.</summary>
    public bool IsCurrent(string outputFolder) =>
        Inputs.All(input => input.IsCurrent())
        && Arguments.Sources.All(File.Exists)
        && Arguments.References.All(reference => File.Exists(reference.Path))
        && Listing == SourceListing.Hash(Folder, outputFolder, Arguments.Sources);
}

/// <summary>A reference to another project: the assembly that the compiler reads and the one that is run.</summary>
internal sealed record ProjectReference(string ProjectFile, string ReferenceAssembly, string Assembly);
