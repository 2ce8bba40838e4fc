using System.Text.Json.Nodes;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [EmbeddedResource]
    [PreserveUnknownFields]
    public Template? Template { get; set; }

    [EmbeddedResource(At = "[]")]
    [PreserveUnknownFields(At = "[]")]
    public List<Template>? Templates { get; set; }

    [EmbeddedResource]
    [SchemaType("object")]
    [PreserveUnknownFields]
    public JsonNode? Any { get; set; }
}

public partial class Template;
