using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KubeCodegen.Client;

/// <summary>How a <see cref="KubeConnection"/> behaves.</summary>
public sealed record KubeConnectionOptions
{
    /// <summary>The defaults.</summary>
    public static KubeConnectionOptions Default { get; } = new();

    /// <summary>How long the server may take until the headers of an answer are there, and how long the body may pause. Watches may pause for any time.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>When requests are sent again.</summary>
    public RetryOptions Retry { get; init; } = RetryOptions.Default;

    /// <summary>
    /// The most bytes that one object may have; larger ones are refused before they fill the memory. The API server and etcd take 1.5 to 3 MiB.
    /// </summary>
    public int MaxObjectBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Who changes objects, where a call does not say it; null leaves it to the server, and server-side apply has to say it.</summary>
    public string? FieldManager { get; init; }

    /// <summary>What the server writes in its audit log.</summary>
    public string UserAgent { get; init; } = "kubecodegen";

    /// <summary>Knows the program's types for JSON, where reflection is not wanted; see <see cref="Json.ApiJson.Create"/>.</summary>
    public IJsonTypeInfoResolver? JsonMetadata { get; init; }

    /// <summary>The clock of timeouts and retries.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where requests, retries and warnings are logged.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;
}
