using KubeCodegen;

namespace Demo;

// +kubebuilder:object:root=true
// +kubebuilder:subresource:status
// +kubebuilder:printcolumn:name="Size",type=integer,JSONPath=`.spec.size`,description="How large, it is",priority=1
// +kubebuilder:resource:path=widgets,shortName=wd
/// <summary>A widget.</summary>
[Resource("demo.example.com", "v1")]
public partial class Widget
{
    // +required
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    // +kubebuilder:validation:Minimum=1
    //+kubebuilder:validation:Maximum=10
    // +kubebuilder:default:=3
    public int Size { get; set; }

    // +kubebuilder:validation:Enum=small;large
    // +kubebuilder:default=small
    // +optional
    public string? Name { get; set; }

    // +kubebuilder:validation:Pattern=`^[a-z]+\d$`
    // +kubebuilder:validation:XValidation:rule="self != 'a,b'",message="not that one"
    public string? Text { get; set; }

    // +listType=map
    // +listMapKey=name
    // +kubebuilder:validation:MaxItems=5
    public List<Part>? Parts { get; set; }

    // +kubebuilder:validation:items:MaxLength=5
    // +kubebuilder:validation:UniqueItems=true
    // +k8s:immutable
    public List<string>? Words { get; set; }

    // + is no marker, nor is 1 +optional
    // a comment about +kubebuilder:validation:Minimum=1
    /* +optional */
    public int Fine { get; set; } // +optional at the end of a line is as silent as anywhere

    /// <summary>
    /// What descriptions hold is theirs:
    /// +optional
    /// </summary>
    public int Described { get; set; }
}

public partial class Part
{
    public required string Name { get; set; }
}
