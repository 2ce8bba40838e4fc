using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    /// <summary>The comment.</summary>
    [Description("The attribute wins.")]
    public string? Both { get; set; }

    [Description("  First line\n\n\tsecond \"line\" \\ with <tags> & trailing blanks  \n")]
    public string? Exact { get; set; }

    [Description("Each item.", At = "[]")]
    public List<string>? Items { get; set; }

    [Description("Each value.", At = "{}")]
    public Dictionary<string, string>? Values { get; set; }

    [Description("Of the member.")]
    public Inner? Inner { get; set; }

    public Inner? OfItsType { get; set; }

    [Description("Its text.", At = "text")]
    public Inner? Below { get; set; }
}

[Description("Of the type.")]
public partial class Inner
{
    public string? Text { get; set; }
}
