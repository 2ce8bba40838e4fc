namespace KubeCodegen.Tool.Project;

/// <summary>What the generator needs of the compiler's command line; paths are full.</summary>
internal sealed record CompilerArguments(
    IReadOnlyList<string> Sources,
    IReadOnlyList<CompilerReference> References,
    IReadOnlyList<string> Switches)
{
    // The rest (analyzers, resources, signing, debug output) says nothing about the types.
    private static readonly string[] Kept =
        ["define", "d", "langversion", "nullable", "unsafe", "checked", "nowarn", "warn", "w", "warnaserror", "features", "target", "t", "out"];

    /// <param name="arguments">The arguments as MSBuild lists them: one an item, options with a value after a colon.</param>
    /// <param name="folder">What relative paths start from.</param>
    public static CompilerArguments Parse(IEnumerable<string> arguments, string folder)
    {
        var sources = new List<string>();
        var references = new List<CompilerReference>();
        var switches = new List<string>();
        foreach (var argument in arguments.Where(argument => argument.Length > 0))
        {
            if (!IsSwitch(argument))
            {
                sources.Add(Path.GetFullPath(argument.Trim('"'), folder));
                continue;
            }

            var (name, value) = Split(argument);
            if (name is "reference" or "r" or "link" or "l")
            {
                references.Add(CompilerReference.Parse(value, embedsInterop: name[0] == 'l', folder));
            }
            else if (Kept.Contains(name.TrimEnd('+', '-')))
            {
                switches.Add(argument);
            }
        }

        return new(sources, references, switches);
    }

    // On Unix a full path starts like an option, but has a second slash before any colon.
    private static bool IsSwitch(string argument) =>
        argument[0] == '-' || (argument[0] == '/' && !Split(argument).Name.Contains('/', StringComparison.Ordinal));

    private static (string Name, string Value) Split(string argument)
    {
        var colon = argument.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (argument[1..], "") : (argument[1..colon], argument[(colon + 1)..]);
    }
}
