namespace KubeCodegen.Testing.Http;

/// <summary>What a path and a method ask for (apiserver <c>request.RequestInfo</c>).</summary>
internal sealed record RequestPath
{
    /// <summary>The names that stand behind a namespace and are subresources of it, not resources in it.</summary>
    private static readonly string[] NamespaceSubresources = ["status", "finalize"];

    public string Verb { get; init; } = "";

    public bool IsResource { get; init; }

    public string Group { get; init; } = "";

    public string Version { get; init; } = "";

    public string Namespace { get; init; } = "";

    public string Resource { get; init; } = "";

    public string Name { get; init; } = "";

    public string Subresource { get; init; } = "";

    /// <summary>The old form <c>/watch/namespaces/…</c>.</summary>
    public bool IsWatchPath { get; init; }

    public static RequestPath Parse(ApiRequest request)
    {
        var parts = request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        RequestPath path;
        switch (parts)
        {
            case ["api", var version, _, ..]:
                path = new RequestPath { Version = version };
                parts = parts[2..];
                break;
            case ["apis", var group, var version, _, ..]:
                path = new RequestPath { Group = group, Version = version };
                parts = parts[3..];
                break;
            default:
                return new RequestPath { Verb = request.Method.ToLowerInvariant() };
        }

        if (parts is ["watch", _, ..])
        {
            parts = parts[1..];
            path = path with { IsWatchPath = true };
        }

        if (parts is ["namespaces", var space, ..])
        {
            path = path with { Namespace = space };
            if (parts.Length > 2 && !NamespaceSubresources.Contains(parts[2]))
            {
                parts = parts[2..];
            }
        }

        path = path with
        {
            IsResource = true,
            Resource = parts[0],
            Name = parts.Length > 1 ? parts[1] : "",
            Subresource = parts.Length > 2 ? parts[2] : "",
        };
        return path with { Verb = VerbOf(Method(request.Method), path, request.Query) };
    }

    private static string VerbOf(string method, RequestPath path, QueryParameters query) => method switch
    {
        "get" when path.IsWatchPath || (path.Name.Length == 0 && query.Flag("watch")) => "watch",
        "get" when path.Name.Length == 0 => "list",
        "delete" when path.Name.Length == 0 => "deletecollection",
        _ => method,
    };

    private static string Method(string method) => method switch
    {
        "POST" => "create",
        "GET" or "HEAD" => "get",
        "PUT" => "update",
        "PATCH" => "patch",
        "DELETE" => "delete",
        _ => method.ToLowerInvariant(),
    };
}
