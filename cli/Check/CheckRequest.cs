namespace KubeCodegen.Tool.Check;

/// <summary>What the command line of <c>check</c> says.</summary>
/// <param name="Paths">Files, folders, <c>-</c>.</param>
/// <param name="Existing">Where the definitions are as they exist; those of the same name are judged as updates of them.</param>
/// <param name="IsStrict">Unknown fields are errors.</param>
internal sealed record CheckRequest(IReadOnlyList<string> Paths, IReadOnlyList<string> Existing, bool IsStrict);
