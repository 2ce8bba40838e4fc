using Knative.Duck.V1;
using KubeCodegen;

namespace Knative.Serving.V1Beta1;

/// <summary>Where a mapped domain name leads.</summary>
public partial class DomainMappingSpec
{
    /// <summary>
    /// The object that the domain name leads to. Its address must be that of a Kubernetes Service, `{name}.{namespace}.{cluster domain}`,
    /// as is the case for Knative Services, Knative Routes and Kubernetes Services themselves.
    /// </summary>
    [Required]
    public KReference? Ref { get; set; }

    /// <summary>A certificate of one's own for the domain name. When absent, Knative gets one itself if it is set up to do so.</summary>
    public SecretTls? Tls { get; set; }
}
