using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Maximum(100)]
    public int Percent { get; set; }

    [Maximum(9223372036854775807)]
    public long Greatest { get; set; }

    [Maximum(0, Exclusive = true)]
    public int Negative { get; set; }

    [Maximum(65535, At = "[]")]
    public int[]? Ports { get; set; }

    [Maximum(10, At = "{}[]")]
    public Dictionary<string, List<int>>? Weights { get; set; }

    [Maximum(30, At = "limit")]
    public Limits? Limits { get; set; }
}

public partial class Limits
{
    public int Limit { get; set; }
}
