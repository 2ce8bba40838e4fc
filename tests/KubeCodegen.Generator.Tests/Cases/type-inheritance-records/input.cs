using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public Derived? Derived { get; set; }

    public Root? Root { get; set; }
}

public partial record Root(string Name)
{
    public List<string>? Words { get; set; }
}

public partial record Derived(string Name, int Size) : Root(Name)
{
    public List<Root>? Roots { get; set; }
}
