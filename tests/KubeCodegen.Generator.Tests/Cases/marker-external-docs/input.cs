using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [ExternalDocs("https://example.com/docs", Description = "The reference.")]
    public string? Schedule { get; set; }

    [ExternalDocs("https://example.com/names", At = "[]")]
    public List<string>? Names { get; set; }

    public Part? Part { get; set; }

    // The member's replaces the type's.
    [ExternalDocs("other.html")]
    public Part? Other { get; set; }
}

[ExternalDocs("https://example.com/parts")]
public partial class Part
{
    public string? Name { get; set; }
}
