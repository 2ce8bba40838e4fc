namespace KubeCodegen.Tool.Reporting;

/// <summary>What the process returns; <c>docs/cli.md</c> promises the numbers.</summary>
internal enum ExitCode
{
    Done = 0,

    /// <summary>The input has errors, the output cannot be written, <c>verify</c> found drift, or <c>check</c> what the API server refuses.</summary>
    Failed = 1,

    /// <summary>The command line does not say what to do.</summary>
    WrongUsage = 2,
}
