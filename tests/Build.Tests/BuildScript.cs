using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;

namespace KubeCodegen.Build.Tests;

/// <summary>
/// Runs build.ps1 in this process, with a <c>dotnet</c> that records its arguments and returns the exit codes it is given.
/// PowerShell's engine comes without the modules of an installed PowerShell, so the two location cmdlets are stood in for too.
/// </summary>
internal sealed class BuildScript : IDisposable
{
    private const string StandIns = """
        $global:calls = [System.Collections.Generic.List[string]]::new()
        $global:locations = [System.Collections.Generic.Stack[string]]::new()
        $global:visited = [System.Collections.Generic.List[string]]::new()
        function global:dotnet {
            $global:calls.Add($args -join '|')
            $global:LASTEXITCODE = if ($global:codes.ContainsKey($args[0])) { $global:codes[$args[0]] } else { 0 }
        }
        function global:Push-Location($Path) { $global:locations.Push($Path); $global:visited.Add($Path) }
        function global:Pop-Location { $null = $global:locations.Pop() }
        """;

    private readonly Runspace runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());

    public BuildScript()
    {
        runspace.Open();
        runspace.SessionStateProxy.SetVariable("codes", ExitCodes);
        Invoke(StandIns);
    }

    public static string Path => Repository.PathOf("build.ps1");

    /// <summary>The exit code of <c>dotnet</c> by its first argument; 0 when not listed.</summary>
    public Dictionary<string, int> ExitCodes { get; } = [];

    /// <summary>What dotnet was called with, arguments separated by bars.</summary>
    public IReadOnlyList<string> Calls => Variable<List<string>>("calls");

    /// <summary>The folders that the script went to.</summary>
    public IReadOnlyList<string> Visited => Variable<List<string>>("visited");

    /// <summary>How many of these folders it has not left.</summary>
    public int OpenLocations => Variable<Stack<string>>("locations").Count;

    public int ExitCode => Convert.ToInt32(runspace.SessionStateProxy.GetVariable("LASTEXITCODE"), System.Globalization.CultureInfo.InvariantCulture);

    public static ScriptBlockAst Parse(out ParseError[] errors) => Parser.ParseFile(Path, out _, out errors);

    /// <summary>Runs the script with arguments as one types them and returns what it prints; throws the first error that it reports.</summary>
    public string[] Run(string arguments = "") => Invoke($"& '{Path.Replace("'", "''", StringComparison.Ordinal)}' {arguments}");

    public void Dispose() => runspace.Dispose();

    private string[] Invoke(string script)
    {
        using var shell = PowerShell.Create(runspace);
        var output = shell.AddScript(script).Invoke();
        return shell.Streams.Error is [var error, ..]
            ? throw new RuntimeException(error.ToString(), error.Exception, error)
            : [.. output.Select(item => item.ToString())];
    }

    private T Variable<T>(string name) =>
        runspace.SessionStateProxy.GetVariable(name) switch
        {
            T value => value,
            PSObject { BaseObject: T value } => value,
            var other => throw new InvalidOperationException($"${name} is {other}."),
        };
}
