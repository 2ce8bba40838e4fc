namespace KubeCodegen.Tool.Project;

/// <summary>One referenced assembly, as the compiler is told of it.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Aliases">Its extern aliases, separated by commas; empty for the usual one.</param>
/// <param name="EmbedsInterop">True for <c>/link</c>.</param>
internal sealed record CompilerReference(string Path, string Aliases, bool EmbedsInterop)
{
    /// <param name="value"><c>path</c> or <c>alias,alias=path</c>, perhaps quoted.</param>
    public static CompilerReference Parse(string value, bool embedsInterop, string folder)
    {
        var equals = value.IndexOf('=', StringComparison.Ordinal);
        var isAliased = equals > 0 && value.AsSpan(0, equals).IndexOfAny("/\\\":") < 0;
        var (aliases, path) = isAliased ? (value[..equals], value[(equals + 1)..]) : ("", value);
        return new(System.IO.Path.GetFullPath(path.Trim('"'), folder), aliases, embedsInterop);
    }
}
