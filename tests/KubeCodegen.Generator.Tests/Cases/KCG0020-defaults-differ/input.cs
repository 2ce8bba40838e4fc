using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Default(3)]
    public int Number { get; set; } = 4;

    [Default("same")]
    public string Same { get; set; } = "same";

    [Default(Json = "1.0")]
    public int Spelling { get; set; } = 1;
}
