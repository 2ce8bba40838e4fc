using KubeCodegen;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public List<Outer.Inner>? Inners { get; set; }
}

public partial class Outer
{
    public partial record Inner
    {
        public string[]? Texts { get; set; }
    }
}
