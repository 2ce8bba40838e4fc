using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public double Double { get; set; }

    public float? Float { get; set; }

    public List<decimal>? Decimals { get; set; }

    #pragma warning disable KCG0024
    public double Quiet { get; set; }
    #pragma warning restore KCG0024
}
