using Knative.Duck.V1;

namespace Knative.Serving.V1;

/// <summary>Which Revisions a Configuration has made last.</summary>
public partial class ConfigurationStatus : Status
{
    /// <summary>The newest Revision that has become ready. Absent until one has.</summary>
    public string? LatestReadyRevisionName { get; set; }

    /// <summary>The newest Revision, whether it is ready or not. Absent until there is one.</summary>
    public string? LatestCreatedRevisionName { get; set; }
}
