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
    [SchemaType("string")]
    [Pattern("^[0-9]+$")]
    public long Number { get; set; }

    [SchemaType("object")]
    [PreserveUnknownFields]
    public JsonNode? Any { get; set; }

    [SchemaType("integer", At = "[]")]
    public List<JsonNode>? Items { get; set; }

    public Text? OfItsType { get; set; }
}

[SchemaType("string")]
public partial class Text;
