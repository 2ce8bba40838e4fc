using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public List<A.Item>? First { get; set; }

    public List<B.Item>? Second { get; set; }

    public IList<A.Item>? Third { get; set; }
}

public static partial class A
{
    public partial class Item
    {
        public string? Name { get; set; }
    }
}

public static partial class B
{
    public partial class Item
    {
        public int Size { get; set; }
    }
}
