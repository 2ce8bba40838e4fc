namespace Knative.Serving.V1;

/// <summary>Who is to get which share of a Route's requests.</summary>
public partial class RouteSpec
{
    /// <summary>The Revisions and Configurations that get requests, and how many of them. The shares add up to 100.</summary>
    public List<TrafficTarget>? Traffic { get; set; }
}
