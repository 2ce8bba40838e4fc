namespace KubeCodegen.Client;

/// <summary>One request, before it has headers and a connection.</summary>
/// <param name="Verb">As RBAC calls it: <c>get</c>, <c>list</c>, <c>deletecollection</c>.</param>
/// <param name="Method">Of HTTP.</param>
/// <param name="Resource">The kind.</param>
/// <param name="Namespace">Null or empty for cluster-scoped kinds and for all namespaces.</param>
/// <param name="Name">Null for a collection.</param>
/// <param name="Subresource">Such as <c>status</c>; null for the object itself.</param>
internal sealed record ApiRequest(string Verb, HttpMethod Method, ApiResource Resource, string? Namespace, string? Name, string? Subresource = null)
{
    /// <summary>Begins with <c>?</c> when there is any.</summary>
    public string Query { get; init; } = "";

    public ReadOnlyMemory<byte>? Body { get; init; }

    public string ContentType { get; init; } = "application/json";

    /// <summary>Whether doing it twice is the same as doing it once, so that it may be sent again when nobody knows what became of it.</summary>
    public bool IsIdempotent { get; init; }

    /// <summary>Whether the answer goes on for as long as both sides want.</summary>
    public bool IsWatch => Verb == "watch";

    public NamespacedName? Key => Name is null ? null : new NamespacedName(Namespace, Name);

    /// <summary>What is asked for, for messages: <c>get revisions.serving.knative.dev/status ns/name</c>.</summary>
    public string Subject
    {
        get
        {
            var subject = $"{Verb} {Resource.GroupResource}{(Subresource is null ? "" : "/" + Subresource)}";
            return Key is { } key ? $"{subject} {key}" : Namespace is { Length: > 0 } ? $"{subject} in namespace {Namespace}" : subject;
        }
    }

    public string Path
    {
        get
        {
            var path = Resource.Group.Length == 0 ? "api/" + Resource.Version : $"apis/{Resource.Group}/{Resource.Version}";
            path += Namespace is { Length: > 0 } ? $"/namespaces/{Uri.EscapeDataString(Namespace)}/{Resource.Plural}" : "/" + Resource.Plural;
            path += Name is null ? "" : "/" + Uri.EscapeDataString(Name);
            return path + (Subresource is null ? "" : "/" + Subresource) + Query;
        }
    }
}
