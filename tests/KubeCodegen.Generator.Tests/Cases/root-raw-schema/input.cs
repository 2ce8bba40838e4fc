using KubeCodegen;

namespace Demo;

/// <summary>All in JSON: no apiVersion, no kind.</summary>
[Resource("demo.example.com", "v1")]
[RawSchema("""{"type": "object", "x-kubernetes-preserve-unknown-fields": true, "properties": {"spec": {"type": "object"}}}""", Replace = true)]
public partial class Widget
{
    public object? Spec { get; set; }
}

/// <summary>Something over what C# says.</summary>
[Resource("demo.example.com", "v1")]
[RawSchema("""{"properties": {"metadata": {"properties": {"name": {"minLength": 3}}}, "data": {"type": "string"}}, "required": ["data"]}""")]
public partial class Gadget;
