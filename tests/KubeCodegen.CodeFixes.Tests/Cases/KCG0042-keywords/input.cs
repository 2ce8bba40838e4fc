using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [RawSchema("""{"minLenght": 2, "maxLength": 5}""")]
    public string? Name { get; set; }

    [AnyOf("{\"patern\": \"^a\"}")]
    public string? Text { get; set; }
}
