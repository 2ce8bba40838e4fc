using Knative.Duck.V1;

namespace Knative.Autoscaling.V1Alpha1;

/// <summary>Whether the collecting of a Metric works. It has nothing beyond what all Knative kinds report.</summary>
public partial class MetricStatus : Status;
