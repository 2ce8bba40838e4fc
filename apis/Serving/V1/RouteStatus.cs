using Knative.Duck.V1;

namespace Knative.Serving.V1;

/// <summary>Where a Route's requests arrive, and who gets them.</summary>
public partial class RouteStatus : Status
{
    /// <summary>The URL whose requests are shared, usually `http(s)://{name}.{namespace}.{domain of the cluster}`. Absent until it is known.</summary>
    public string? Url { get; set; }

    /// <summary>The same as an address that events can be sent to. Absent until it is known.</summary>
    public Addressable? Address { get; set; }

    /// <summary>The shares as they are in effect. Each names a Revision, also where the spec names a Configuration.</summary>
    public List<TrafficTarget>? Traffic { get; set; }
}
