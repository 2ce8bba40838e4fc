namespace Knative.Serving.V1;

/// <summary>Where a Service can be reached, as its Route reports it, and which Revisions it has, as its Configuration reports it.</summary>
public partial class ServiceStatus : RouteStatus
{
    /// <summary>The newest Revision that has become ready. Absent until one has.</summary>
    public string? LatestReadyRevisionName { get; set; }

    /// <summary>The newest Revision, whether it is ready or not. Absent until there is one.</summary>
    public string? LatestCreatedRevisionName { get; set; }
}
