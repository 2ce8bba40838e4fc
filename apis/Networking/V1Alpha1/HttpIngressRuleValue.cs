using KubeCodegen;

namespace Knative.Networking.V1Alpha1;

/// <summary>Where the HTTP requests of a rule go, by path.</summary>
public partial class HttpIngressRuleValue
{
    /// <summary>Paths and where they lead. The first entry that fits a request decides.</summary>
    [Required]
    public List<HttpIngressPath>? Paths { get; set; }
}
