using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public Limits? Limits { get; set; }
}

public partial class Limits
{
    [Minimum(1)]
    public int Least { get; set; }
}
