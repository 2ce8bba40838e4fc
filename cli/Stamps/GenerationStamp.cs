using System.Globalization;

namespace KubeCodegen.Tool.Stamps;

/// <summary>What one run read and wrote, by which the next run sees that there is nothing to do.</summary>
/// <param name="Identity">The tool and what it was asked to do.</param>
/// <param name="Taken">When the run began to read, in UTC ticks.</param>
/// <param name="Files">Everything that was read or written.</param>
/// <param name="Notes">The warnings of the run, which hold as long as nothing changes.</param>
internal sealed record GenerationStamp(string Identity, long Taken, IReadOnlyList<StampedFile> Files, IReadOnlyList<string> Notes)
{
    private const string Title = "codegen-generation 1";

    public static GenerationStamp? Read(string path)
    {
        if (LineFile.Read(path, Title) is not { Count: > 1 } lines)
        {
            return null;
        }

        var notes = lines.Where(line => line[0] == "note").Select(line => line[1]);
        return new(lines[0][1], Number(lines[1][1]), [.. lines.Where(line => line.Length == 5).Select(FileOf)], [.. notes]);
    }

    public void Write(string path) => LineFile.Write(path, Title,
    [
        ["identity", Identity],
        ["taken", Text(Taken)],
        .. Notes.Select(note => (string[])["note", note]),
        .. Files.Select(LineOf),
    ]);

    private static string[] LineOf(StampedFile file) =>
        [file.Role.ToString(), file.Stamp.Path, Text(file.Stamp.Length), Text(file.Stamp.Ticks), file.Stamp.Hash.ToString(CultureInfo.InvariantCulture)];

    private static StampedFile FileOf(string[] line) => new(
        Enum.Parse<FileRole>(line[0]),
        new(line[1], Number(line[2]), Number(line[3]), ulong.Parse(line[4], CultureInfo.InvariantCulture)));

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

internal sealed record StampedFile(FileRole Role, FileStamp Stamp);

internal enum FileRole
{
    Source,
    Reference,
    Documentation,
    Template,
    Header,
    Output,
}
