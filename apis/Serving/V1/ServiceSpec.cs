namespace Knative.Serving.V1;

/// <summary>What a Service runs, as in a Configuration, and how requests are shared, as in a Route.</summary>
public partial class ServiceSpec : ConfigurationSpec
{
    /// <summary>The Revisions of this Service that get requests, and how many of them. The shares add up to 100. When absent, the newest ready Revision gets everything.</summary>
    public List<TrafficTarget>? Traffic { get; set; }
}
