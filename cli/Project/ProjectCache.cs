using System.Globalization;
using KubeCodegen.Tool.Stamps;

namespace KubeCodegen.Tool.Project;

/// <summary>Keeps MSBuild's answers under <c>obj/codegen</c>, one file for each way of asking.</summary>
internal static class ProjectCache
{
    private const string Title = "codegen-project 2";

    public static ProjectAnswer? Read(string path, string projectFile)
    {
        var lines = LineFile.Read(path, Title);
        return lines is null ? null : new ProjectAnswer(projectFile, ArgumentsOf(lines))
        {
            Output = Of(lines, "output").Single()[1],
            Header = Of(lines, "header").Single()[1],
            Listing = ulong.Parse(Of(lines, "listing").Single()[1], CultureInfo.InvariantCulture),
            ProjectReferences = [.. Of(lines, "project").Select(line => new ProjectReference(line[1], line[2], line[3]))],
            Inputs = [.. Of(lines, "input").Select(line => new FileStamp(line[1], Number(line[2]), Number(line[3])))],
        };
    }

    public static void Write(string path, ProjectAnswer answer) => LineFile.Write(path, Title,
    [
        ["output", answer.Output],
        ["header", answer.Header],
        ["listing", answer.Listing.ToString(CultureInfo.InvariantCulture)],
        .. answer.ProjectReferences.Select(reference => (string[])["project", reference.ProjectFile, reference.ReferenceAssembly, reference.Assembly]),
        .. answer.Inputs.Select(input => (string[])["input", input.Path, Text(input.Length), Text(input.Ticks)]),
        .. Lines(answer.Arguments),
    ]);

    /// <summary>The arguments as text, by which two of them are compared.</summary>
    public static IEnumerable<string[]> Lines(CompilerArguments arguments) =>
    [
        .. arguments.Switches.Select(argument => (string[])["switch", argument]),
        .. arguments.References.Select(reference => (string[])["reference", reference.Path, reference.Aliases, reference.EmbedsInterop ? "link" : ""]),
        .. arguments.Sources.Select(source => (string[])["source", source]),
    ];

    private static CompilerArguments ArgumentsOf(IReadOnlyList<string[]> lines) => new(
        [.. Of(lines, "source").Select(line => line[1])],
        [.. Of(lines, "reference").Select(line => new CompilerReference(line[1], line[2], line[3].Length > 0))],
        [.. Of(lines, "switch").Select(line => line[1])]);

    private static IEnumerable<string[]> Of(IReadOnlyList<string[]> lines, string kind) => lines.Where(line => line[0] == kind);

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
