using KubeCodegen;

namespace Knative.Duck.V1;

/// <summary>Points to another object by kind and name, with less to fill in than Kubernetes' own ObjectReference.</summary>
public partial class KReference
{
    /// <summary>The kind of the object, such as `Service`.</summary>
    [Required]
    public string? Kind { get; set; }

    /// <summary>The namespace of the object; when absent, the namespace of the object that holds the reference.</summary>
    public string? Namespace { get; set; }

    /// <summary>The name of the object.</summary>
    [Required]
    public string? Name { get; set; }

    /// <summary>The group and version of the object's kind, such as `serving.knative.dev/v1`, or `v1` for core kinds.</summary>
    public string? ApiVersion { get; set; }

    /// <summary>
    /// The group of the object's kind without a version, for references that leave the choice of the version to the cluster; replaces `apiVersion`.
    /// Experimental: it may change or go.
    /// </summary>
    public string? Group { get; set; }

    /// <summary>The name of one address of an object that has several. Absent for the object's main address.</summary>
    public string? Address { get; set; }
}
