using KubeCodegen.Cache;
using KubeCodegen.Runtime.Tests.Simulation;

namespace KubeCodegen.Runtime.Tests.Cache;

/// <summary>A handler that writes down what it is told, at its own speed.</summary>
internal sealed class Recorder
{
    public List<Change<Widget>> Changes { get; } = [];

    /// <summary>The changes in words: <c>+a@101</c>, <c>*a@102</c>, <c>-a@103</c>, and <c>~a@103</c> for an inferred delete.</summary>
    public string Log => string.Join(' ', Changes.Select(Words));

    /// <summary>What happens in the handler.</summary>
    public Func<Change<Widget>, CancellationToken, Task> Work { get; set; } = (_, _) => Task.CompletedTask;

    public async ValueTask Handle(Change<Widget> change, CancellationToken cancellationToken)
    {
        await Work(change, cancellationToken);
        Changes.Add(change);
    }

    public static string Words(Change<Widget> change) =>
        (change.Type, change.IsFinalStateUnknown) switch { (ChangeType.Added, _) => "+", (ChangeType.Updated, _) => "*", (_, false) => "-", _ => "~" }
        + $"{change.Object.Metadata.Name}@{change.Object.Metadata.ResourceVersion}";
}
