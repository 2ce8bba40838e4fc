namespace KubeCodegen.Testing.Http;

/// <summary>A request, whichever way it came in.</summary>
internal sealed class ApiRequest(string method, string path, QueryParameters query, Func<string, IReadOnlyList<string>> headers, ReadOnlyMemory<byte> body)
{
    public string Method => method;

    /// <summary>Decoded, as in <c>/api/v1/namespaces</c>.</summary>
    public string Path => path;

    public QueryParameters Query => query;

    public ReadOnlyMemory<byte> Body => body;

    /// <summary>Where the client reached the server: <c>127.0.0.1:6443</c>.</summary>
    public string Host { get; init; } = "embedded";

    /// <summary>Whether it comes from this process, which needs no token.</summary>
    public bool IsTrusted { get; init; } = true;

    /// <summary>What stands before the slash in <c>kubectl/v1.36.0 (…)</c>: the field manager when none is named.</summary>
    public string DefaultManager
    {
        get
        {
            var name = (Header("User-Agent") ?? "").Split('/')[0];
            return name.Length > 128 ? name[..128] : name.Length == 0 ? "unknown" : name;
        }
    }

    public string? Header(string name) => headers(name) is [var first, ..] ? first : null;

    public IReadOnlyList<string> Headers(string name) => headers(name);
}
