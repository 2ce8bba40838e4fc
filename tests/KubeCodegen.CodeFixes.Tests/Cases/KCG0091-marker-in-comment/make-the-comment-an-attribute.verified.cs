using KubeCodegen;

namespace Demo;

// +kubebuilder:object:root=true
// +kubebuilder:resource:path=widgets,shortName=wd
/// <summary>A widget.</summary>
[PrintColumn("Size", ".spec.size", Type = "integer", Description = "How large, it is", Priority = 1)]
[Resource("demo.example.com", "v1")]
[StatusSubresource]
public partial class Widget
{
    [Required]
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Minimum(1)]
    [Maximum(10)]
    [Default(3)]
    public int Size { get; set; }

    [Enum("small", "large")]
    [Default("small")]
    [Optional]
    public string? Name { get; set; }

    [Pattern("^[a-z]+\\d$")]
    [Cel("self != 'a,b'", Message = "not that one")]
    public string? Text { get; set; }

    [ListType(ListMergeType.Map)]
    [ListMapKey("name")]
    [MaxItems(5)]
    public List<Part>? Parts { get; set; }

    [MaxLength(5, At = "[]")]
    // +kubebuilder:validation:UniqueItems=true
    [Immutable]
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
