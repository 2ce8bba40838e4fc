using KubeCodegen;

namespace Demo;

public partial struct InStruct
{
    [Resource("demo.example.com", "v1")]
    public partial class Widget
    {
        public WidgetSpec? Spec { get; set; }
    }
}

public partial record InRecord
{
    [Resource("demo.example.com", "v1")]
    internal partial class Gadget
    {
        public WidgetSpec? Spec { get; set; }
    }
}

public partial interface IInInterface
{
    [Resource("demo.example.com", "v1")]
    public partial class Gear
    {
        public WidgetSpec? Spec { get; set; }
    }
}

public partial class WidgetSpec
{
    public int Size { get; set; }
}
