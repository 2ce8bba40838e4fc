using k8s.Models;
using KubeCodegen;

namespace Demo;

// Which copies start as new objects: those of types that are nothing but the values of their members.
[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public Plain? Plain { get; set; }

    public DerivedFromPlain? DerivedFromPlain { get; set; }

    public SealedRecord? SealedRecord { get; set; }

    public DerivedFromModel? DerivedFromModel { get; set; }

    public WithConstructor? WithConstructor { get; set; }

    public DerivedFromConstructor? DerivedFromConstructor { get; set; }

    public WithRequired? WithRequired { get; set; }

    public WithInitialiser? WithInitialiser { get; set; }

    public WithEvent? WithEvent { get; set; }

    public Positional? Positional { get; set; }
}

public partial class Plain
{
    private int _seen;

    public string Text { get; set; } = "x";

    public int Seen() => ++_seen;
}

public partial class DerivedFromPlain : Plain
{
    public int? Number { get; set; } = -1;
}

public sealed partial record SealedRecord
{
    public string? Text { get; set; }
}

public partial record DerivedFromModel : V1PodSpec
{
    public string? Text { get; set; }
}

public partial class WithConstructor
{
    public WithConstructor() => Text = "x";

    public string Text { get; set; }
}

public partial class DerivedFromConstructor : WithConstructor;

public partial class WithRequired
{
    public required string Text { get; set; }
}

public partial class WithInitialiser
{
    public List<string> Texts { get; set; } = [];
}

public partial class WithEvent
{
    public event EventHandler? Changed;

    public string? Text { get; set; }

    public void Change() => Changed?.Invoke(this, EventArgs.Empty);
}

public partial record Positional(string? Text);
