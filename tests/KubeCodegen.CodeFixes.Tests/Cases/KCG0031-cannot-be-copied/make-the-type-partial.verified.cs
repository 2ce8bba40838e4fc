using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public Hiding? Hiding { get; set; }
}

public partial class Hiding
{
    private int calls;

    public string? Text { get; set; }

    public void Call() => Text += calls++;
}
