using KubeCodegen;

namespace Knative.Networking.V1Alpha1;

/// <summary>Which requests of a host are meant, by path and headers, and what they are split over.</summary>
public partial class HttpIngressPath
{
    /// <summary>
    /// The beginning of the request paths that are meant, compared literally; it starts with `/` and may hold characters that a URL would
    /// escape. Absent means every path.
    /// </summary>
    public string? Path { get; set; }

    /// <summary>The host name that backends see in place of the one that the client asked for. Absent leaves it as it is. Experimental: not every implementation can do it.</summary>
    public string? RewriteHost { get; set; }

    /// <summary>Headers that a request must have, by header name; all of them have to fit. Absent or empty: headers do not matter.</summary>
    public Dictionary<string, HeaderMatch>? Headers { get; set; }

    /// <summary>The backends that share the requests.</summary>
    [Required]
    public List<IngressBackendSplit>? Splits { get; set; }

    /// <summary>Headers, name to value, that are added to every request before it goes to whichever backend. Absent when there are none.</summary>
    public Dictionary<string, string>? AppendHeaders { get; set; }
}
