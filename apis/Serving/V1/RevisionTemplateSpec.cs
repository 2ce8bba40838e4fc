using k8s.Models;
using KubeCodegen;

namespace Knative.Serving.V1;

/// <summary>What every new Revision of a Configuration starts from: its metadata and its spec.</summary>
public partial class RevisionTemplateSpec
{
    /// <summary>
    /// Labels and annotations of the Revision, and its name: `{name of the Configuration}-{suffix}`, to be changed along with the spec.
    /// Without a name, Knative makes one up. Other members are kept but mean nothing.
    /// </summary>
    [SchemaFields("annotations", "finalizers", "labels", "name", "namespace")]
    [ListType(ListMergeType.None, At = "finalizers")]
    [PreserveUnknownFields]
    public V1ObjectMeta? Metadata { get; set; }

    /// <summary>The spec of the Revision.</summary>
    public RevisionSpec? Spec { get; set; }
}
