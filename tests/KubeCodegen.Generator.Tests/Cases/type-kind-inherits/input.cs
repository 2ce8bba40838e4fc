using k8s.Models;
using KubeCodegen;

namespace Demo;

public abstract partial class Common
{
    public string? ApiVersion { get; set; } = "demo.example.com/v1";

    public string? Kind { get; set; } = "Widget";

    public V1ObjectMeta? Metadata { get; set; }

    public List<V1Condition>? Conditions { get; set; }
}

[Resource("demo.example.com", "v1")]
public partial class Widget : Common
{
    public int Size { get; set; }
}
