using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>The API server's refusal of a request. There is a subclass for each reason that callers handle.</summary>
public class KubernetesApiException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">Verb, resource, object and the server's words.</param>
    /// <param name="status">The server's answer; made from the HTTP status where the server sent none.</param>
    public KubernetesApiException(string message, V1Status status)
        : base(message)
    {
        ArgumentNullException.ThrowIfNull(status);
        Status = status;
    }

    /// <summary>The server's answer.</summary>
    public V1Status Status { get; }

    /// <summary>The HTTP status code.</summary>
    public int Code => Status.Code ?? 0;

    /// <summary>The reason in one word, such as <c>NotFound</c>; empty when the server gave none.</summary>
    public string Reason => Status.Reason ?? "";

    /// <summary>What is wrong with which field; empty when the server did not say.</summary>
    public IReadOnlyList<V1StatusCause> Causes => Status.Details?.Causes as IReadOnlyList<V1StatusCause> ?? [.. Status.Details?.Causes ?? []];

    /// <summary>What was asked for, as RBAC calls it: <c>get</c>, <c>list</c>, <c>deletecollection</c>.</summary>
    public string? Verb { get; init; }

    /// <summary>Which kind it was about.</summary>
    public ApiResource? Resource { get; init; }

    /// <summary>Which object it was about; null when it was about a collection.</summary>
    public NamespacedName? Object { get; init; }

    /// <summary>How long to wait before another try; null when the server did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
