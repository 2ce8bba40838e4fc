using KubeCodegen.Testing.Requests;

namespace KubeCodegen.Testing.Faults;

/// <summary>What is to go wrong.</summary>
public sealed class FaultPlan
{
    internal WatchFaults Watch(RequestContext context) => new(context);
}
