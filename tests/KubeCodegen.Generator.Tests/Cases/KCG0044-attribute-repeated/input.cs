using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Minimum(1)]
    [Minimum(2)]
    public int Low { get; set; }

    [MaxLength(5, At = "[]"), MaxLength(6, At = "[]")]
    public List<string>? Names { get; set; }

    [Required, Optional]
    public string? Undecided { get; set; }

    // Other places, and attributes that add up.
    [MaxLength(5), MaxLength(6, At = "")]
    public string? SamePlace { get; set; }

    [Cel("true"), Cel("true || false"), AllOf("{}"), AllOf("{}"), MaxItems(5), MaxLength(6, At = "[]")]
    public List<string>? Fine { get; set; }

    // A profile may be overridden.
    [SchemaProfile(typeof(Short)), MaxLength(4)]
    public string? Profiled { get; set; }
}

[MaxLength(5)]
internal static class Short;
