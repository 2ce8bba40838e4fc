namespace KubeCodegen.Docs.Tests;

/// <summary>A file of the documentation that is generated, and committed for people to read.</summary>
internal static class CommittedFile
{
    /// <summary>Fails with a diff unless the file holds the text; writes it where snapshots are being accepted.</summary>
    public static void Match(string path, string text)
    {
        var committed = File.Exists(path) ? File.ReadAllText(path) : null;
        if (committed == text)
        {
            return;
        }

        if (Snapshot.Accepts(Environment.GetEnvironmentVariable))
        {
            File.WriteAllText(path, text);
            return;
        }

        Assert.Fail(SnapshotDiff.Describe(new SnapshotFile(path, path), committed, text));
    }
}
