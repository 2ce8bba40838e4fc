using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Minimum(5)]
    [Maximum(4)]
    public int Number { get; set; }

    [Minimum(5, Exclusive = true)]
    [Maximum(5)]
    public int Exclusive { get; set; }

    [MinLength(3)]
    [MaxLength(2)]
    public string? Text { get; set; }

    [MinItems(-1)]
    public List<string>? List { get; set; }

    [MinProperties(2)]
    [MaxProperties(1)]
    public Dictionary<string, string>? Map { get; set; }

    [MinLength(2, At = "[]")]
    [MaxLength(1, At = "[]")]
    public List<string>? Items { get; set; }
}
