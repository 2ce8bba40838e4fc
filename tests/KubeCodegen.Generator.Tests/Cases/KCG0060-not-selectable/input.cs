using k8s.Models;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
[SelectableField(".spec")]
[SelectableField(".spec.ratio")]
[SelectableField(".metadata.name")]
[SelectableField(".spec.words")]
[SelectableField(".spec.words[0]")]
[SelectableField(".spec.gone")]
[SelectableField("spec.size")]
[SelectableField("")]
[SelectableField(".spec.size")]
[SelectableField(".spec.size")]
[SelectableField(".spec.port")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public int Size { get; set; }

#pragma warning disable KCG0024
    public double Ratio { get; set; }
#pragma warning restore KCG0024

    public List<string>? Words { get; set; }

    public IntOrString? Port { get; set; }
}

// Nine, of which the first eight are fine.
[Resource("demo.example.com", "v1")]
[SelectableField(".a"), SelectableField(".b"), SelectableField(".c"), SelectableField(".d"), SelectableField(".e")]
[SelectableField(".f"), SelectableField(".g"), SelectableField(".h"), SelectableField(".i")]
public partial class Gadget
{
    public string? A { get; set; }

    public string? B { get; set; }

    public string? C { get; set; }

    public string? D { get; set; }

    public string? E { get; set; }

    public string? F { get; set; }

    public string? G { get; set; }

    public string? H { get; set; }

    public string? I { get; set; }
}
