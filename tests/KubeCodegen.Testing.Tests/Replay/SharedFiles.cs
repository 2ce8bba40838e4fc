namespace KubeCodegen.Testing.Tests.Replay;

/// <summary>Recordings that lie beside the repository on some machines; tests that need them are skipped elsewhere.</summary>
internal static class SharedFiles
{
    public static string Folder(string path)
    {
        // From where the tests run: the paths that the compiler records are mapped on build servers.
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            var candidate = Path.Combine(directory.FullName, "..", "shared", path);
            if (File.Exists(Path.Combine(directory.FullName, "codegen.sln")) && Path.Exists(candidate))
            {
                return candidate;
            }
        }

        Assert.Skip($"There is no ../shared/{path} beside the repository.");
        return "";
    }
}
