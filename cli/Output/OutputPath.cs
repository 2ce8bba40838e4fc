using System.Buffers;

namespace KubeCodegen.Tool.Output;

/// <summary>Keeps paths of generated files inside the output folder, and the same on every operating system.</summary>
internal static class OutputPath
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:*?\"<>|");

    /// <summary>Refuses absolute paths, <c>..</c>, and names that another operating system would not take.</summary>
    public static void Check(string path)
    {
        if (path.AsSpan().ContainsAny(Forbidden) || path.Any(char.IsControl))
        {
            throw Refused(path, "the path has a character that file names must not have");
        }

        if (path.Split('/').Any(name => name.Length == 0 || name.EndsWith('.') || name.EndsWith(' ')))
        {
            throw Refused(path, "the path does not name a file inside the output folder");
        }
    }

    /// <summary>Refuses a path that passes a symbolic link below <paramref name="root"/>: where it leads is not ours to write to. The root itself may be one.</summary>
    public static void CheckLinks(string root, string path)
    {
        var current = root;
        foreach (var name in path.Split('/'))
        {
            current = Path.Combine(current, name);
            if (new FileInfo(current).LinkTarget is { } target)
            {
                throw new OutputException(current, $"this is a link to {target}, and nothing is generated through links", "Replace it by a folder, or choose another output folder");
            }
        }
    }

    private static OutputException Refused(string path, string problem) =>
        new(path, problem, "Change the name of the type, kind or group that the path comes from");
}
