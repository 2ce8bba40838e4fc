namespace KubeCodegen.Tool.Commands;

/// <summary>What the command line of <c>update</c> and <c>verify</c> says, before anything is looked up.</summary>
internal sealed record GenerationRequest
{
    public string? Project { get; init; }

    public string? Output { get; init; }

    /// <summary>The kinds of output to deal with; empty means all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    public string? Templates { get; init; }

    /// <summary>A file whose text goes on top of generated files.</summary>
    public string? HeaderFile { get; init; }

    public string? Framework { get; init; }

    public string? Configuration { get; init; }

    /// <summary><c>NAME=VALUE</c>, as MSBuild takes them.</summary>
    public IReadOnlyList<string> Properties { get; init; } = [];

    /// <summary>A file with the compiler's arguments, one a line; a build hands it over so that MSBuild is not asked again.</summary>
    public string? CompilerArguments { get; init; }

    /// <summary>The command that does what <c>verify</c> checks.</summary>
    public required string UpdateCommand { get; init; }
}
