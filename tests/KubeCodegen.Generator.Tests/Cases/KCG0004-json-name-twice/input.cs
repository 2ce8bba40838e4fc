using System.Text.Json.Serialization;
using k8s.Models;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }

    public Derived? Derived { get; set; }

    public Hiding? Hiding { get; set; }

    [JsonPropertyName("metadata")]
    public string? Meta { get; set; }

    public Foreign? Foreign { get; set; }
}

public partial class WidgetSpec
{
    public string? Name { get; set; }

    [JsonPropertyName("name")]
    public string? OtherName { get; set; }

    public string? URL { get; set; }

    public string? Url { get; set; }

    [JsonIgnore]
    public string? uRL { get; set; }
}

public partial class Root
{
    public string? Name { get; set; }

    public virtual string? Text { get; set; }
}

public partial class Derived : Root
{
    [JsonPropertyName("name")]
    public string? Title { get; set; }
}

public partial class Hiding : Root
{
    public new string? Name { get; set; }

    public override string? Text { get; set; }
}

public partial record Foreign : V1LocalObjectReference
{
    [JsonPropertyName("name")]
    public string? Title { get; set; }
}
