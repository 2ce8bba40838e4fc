namespace KubeCodegen.Snapshots;

/// <summary>The snapshots in one directory, and whether to accept what differs.</summary>
internal sealed class SnapshotFolder(string directory, bool accept)
{
    public void Match(string fileName, string actual)
    {
        if (Compare(fileName, actual) is { } mismatch)
        {
            Assert.Fail(mismatch);
        }
    }

    public void MatchAll(IReadOnlyDictionary<string, string> files)
    {
        var mismatches = files
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => Compare(file.Key, file.Value))
            .Concat(Leftovers(files.Keys))
            .OfType<string>()
            .ToArray();
        if (mismatches.Length > 0)
        {
            Assert.Fail(string.Join("\n\n", mismatches));
        }
    }

    private string? Compare(string fileName, string actual)
    {
        var snapshot = SnapshotFile.For(directory, fileName);
        var expected = snapshot.ReadVerified();
        if (expected == actual)
        {
            snapshot.DeleteReceived();
            return null;
        }

        if (accept)
        {
            snapshot.WriteVerified(actual);
            snapshot.DeleteReceived();
            return null;
        }

        snapshot.WriteReceived(actual);
        DiffTool.Open(snapshot);
        return SnapshotDiff.Describe(snapshot, expected, actual);
    }

    // What an earlier run received and this one does not produce is no finding, only litter.
    private string?[] Leftovers(IEnumerable<string> produced)
    {
        var current = produced.Select(name => SnapshotFile.For(directory, name)).ToHashSet();
        return [.. SnapshotFile.Existing(directory).Where(snapshot => !current.Contains(snapshot)).Select(Leftover)];
    }

    private string? Leftover(SnapshotFile snapshot)
    {
        snapshot.DeleteReceived();
        if (snapshot.ReadVerified() is null)
        {
            return null;
        }

        if (accept)
        {
            File.Delete(snapshot.Verified);
            return null;
        }

        return $"{snapshot.Verified}: nothing produces it any more. Delete it, or accept with CODEGEN_ACCEPT_SNAPSHOTS=1.";
    }
}
