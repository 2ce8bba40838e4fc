namespace KubeCodegen.Tool.Tests.Yaml;

/// <summary>CRDs of other projects, kept beside the repository; an empty name stands for "not there", so that the tests show as skipped.</summary>
internal static class Corpus
{
    public static string? Folder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static IEnumerable<string> Files =>
        Folder is null ? [""] : Directory.EnumerateFiles(Folder, "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private static string? Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "codegen.sln")))
        {
            folder = folder.Parent;
        }

        var corpus = Path.Combine(folder?.Parent?.FullName ?? "", "shared", "corpus");
        return folder is not null && Directory.Exists(corpus) ? corpus : null;
    }
}
