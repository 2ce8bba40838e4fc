namespace KubeCodegen.Snapshots;

/// <summary>
/// The checked-out repository that the tests were built from. Paths that the compiler records (<c>[CallerFilePath]</c>)
/// are mapped to <c>/_/</c> on build servers, so it is found by its solution file.
/// </summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find(DirectoryInfo? directory) => directory switch
    {
        null => throw new InvalidOperationException("The tests run outside of the repository: no folder above them has a codegen.sln."),
        _ when File.Exists(Path.Combine(directory.FullName, "codegen.sln")) => directory.FullName,
        _ => Find(directory.Parent),
    };
}
