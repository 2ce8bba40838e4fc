using k8s.Models;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [MaxLength(63)]
    public string? Name { get; set; }

    [MinLength(1)]
    [MaxLength(10)]
    public string? Both { get; set; }

    [MaxLength(20, At = "[]")]
    public List<string>? Words { get; set; }

    [MaxLength(30, At = "{}")]
    public Dictionary<string, string>? Labels { get; set; }

    [MaxLength(40, At = "key")]
    public V1SecretKeySelector? Secret { get; set; }
}
