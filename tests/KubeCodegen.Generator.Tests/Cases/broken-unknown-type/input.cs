using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public string? Text { get; set; }
}

[Resource("demo.example.com", "v1")]
public partial class Gadget
{
    public Missing? Missing { get; set; }

    public List<AlsoMissing>? List { get; set; }
}
