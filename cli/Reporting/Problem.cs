using System.Globalization;

namespace KubeCodegen.Tool.Reporting;

/// <summary>Something that the user has to know and can act on.</summary>
internal sealed record Problem(Severity Severity, string Id, string Message)
{
    /// <summary>The full path of the file that it is about; null when it is about the command itself.</summary>
    public string? File { get; init; }

    /// <summary>Counts from 1; 0 when the file as a whole is meant.</summary>
    public int Line { get; init; }

    public int Column { get; init; }

    public ExitCode ExitCode { get; init; } = ExitCode.Failed;

    public bool IsError => Severity == Severity.Error;

    private string Origin => this switch
    {
        { File: null } => "codegen ",
        { Line: 0 } => File + " ",
        _ => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})"),
    };

    private string Word => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The form that MSBuild makes an error of and that editors link: <c>file(line,column): error ID: message</c>.</summary>
    public override string ToString() => $"{Origin}: {Word} {Id}: {Message.ReplaceLineEndings(" ")}";
}

internal enum Severity
{
    Note,
    Warning,
    Error,
}
