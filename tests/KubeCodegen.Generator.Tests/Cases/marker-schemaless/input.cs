using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    /// <summary>Any JSON.</summary>
    [Schemaless]
    [PreserveUnknownFields]
    public object? Anything { get; set; }

    // The order of the attributes does not matter.
    [MaxProperties(5), PreserveUnknownFields, SchemaType("object"), Schemaless]
    public Dictionary<int, string>? Map { get; set; }

    [Schemaless(At = "[]"), SchemaType("object", At = "[]"), PreserveUnknownFields(At = "[]"), MaxItems(3)]
    public List<object>? Items { get; set; }

    [Schemaless(At = "{}"), SchemaType("string", At = "{}")]
    public Dictionary<string, object>? Values { get; set; }

    [Schemaless(At = "size"), SchemaType("integer", At = "size")]
    public Part? Part { get; set; }

    public Opaque? Opaque { get; set; }
}

public partial class Part
{
    /// <summary>The size.</summary>
    [MaxLength(5)]
    public string? Size { get; set; }
}

/// <summary>What Go would have a MarshalJSON for.</summary>
[Schemaless, SchemaType("string"), Pattern("^[0-9]+[smh]$")]
public partial class Opaque
{
    public object? Inner { get; set; }
}
