using KubeCodegen;

namespace Demo;

[Resource("a.example.com", "v1")]
public partial class Widget
{
    public Shared? Spec { get; set; }
}

[Resource("b.example.com", "v1", Kind = "Widget")]
public partial class OtherWidget
{
    public Shared? Spec { get; set; }
}

public partial class Shared
{
    public string? Text { get; set; }
}
