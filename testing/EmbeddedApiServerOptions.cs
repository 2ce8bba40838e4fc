using KubeCodegen.Testing.Faults;

namespace KubeCodegen.Testing;

/// <summary>How an <see cref="EmbeddedApiServer"/> is to be.</summary>
public sealed record EmbeddedApiServerOptions
{
    /// <summary>The clock for times in objects, for watches and for everything that waits.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How many writes of each resource are remembered: watches and lists from further back are answered with 410.</summary>
    public int History { get; init; } = 100_000;

    /// <summary>CustomResourceDefinitions as YAML or JSON, one or more in a text, that are served from the start.</summary>
    public IReadOnlyList<string> Definitions { get; init; } = [];

    /// <summary>What is to go wrong.</summary>
    public FaultPlan Faults { get; init; } = new();
}
