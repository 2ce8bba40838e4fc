using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Default("\u0085\u2028\t\0\"\"\"{{ x }}")]
    [Title("\"\"\"")]
    public string? Text { get; set; }

    [Enum("", "\"", "\"\"\"", "\\", "{{", "\u00e9", "\ud83d\ude00")]
    public string? Choice { get; set; }

    [Default(Json = """ { "": "", "a b": "\u0000", "\"": "\"" } """)]
    public Dictionary<string, string>? Map { get; set; }
}
