using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
#pragma warning disable KCG0024
    public double Quiet { get; set; }
#pragma warning restore KCG0024

    public double Loud { get; set; }
}
