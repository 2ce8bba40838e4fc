using KubeCodegen.Generator.Emitting;
using KubeCodegen.Tool.Output;
using KubeCodegen.Tool.Reporting;

namespace KubeCodegen.Tool.Importing;

/// <summary>Writes imported files: all or none, only what changes, and nothing over what somebody else wrote unless that is asked for.</summary>
internal sealed class ImportOutput(string folder, Reporter reporter)
{
    public ExitCode Write(IReadOnlyList<GeneratedText> files, bool overwrites)
    {
        try
        {
            var changed = files.Where(file => Existing(file.Path) != file.Text).ToList();
            var inTheWay = overwrites ? [] : changed.Where(file => Existing(file.Path) is not null).ToList();
            if (inTheWay.Count > 0)
            {
                return reporter.Fail([.. inTheWay.Select(file => ImportProblems.InTheWay(Path.Combine(folder, file.Path)))]);
            }

            Write(changed);
            reporter.Line(changed.Count == 0 ? "up to date" : $"{changed.Count} written, {files.Count - changed.Count} unchanged");
            return ExitCode.Done;
        }
        catch (OutputException failure)
        {
            return reporter.Fail([ImportProblems.NotWritten(failure.Message)]);
        }
    }

    private void Write(List<GeneratedText> files)
    {
        using var update = new OutputUpdate(folder);
        foreach (var file in files)
        {
            update.Stage(file.Path, file.Text);
        }

        update.Commit();
        foreach (var file in files)
        {
            reporter.File("written", Path.Combine(folder, file.Path));
        }
    }

    private string? Existing(string file)
    {
        OutputPath.Check(file);
        OutputPath.CheckLinks(folder, file);
        var path = Path.Combine(folder, file);
        try
        {
            return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        }
        catch (Exception failure) when (OutputException.IsOfFileSystem(failure))
        {
            throw OutputException.From(path, failure);
        }
    }
}
