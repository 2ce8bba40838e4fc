using KubeCodegen;

namespace Demo;

/// <summary>A kind that says something about its whole objects.</summary>
[Resource("demo.example.com", "v1")]
[MaxLength(63, At = "metadata.name")]
[Pattern("^[a-z]+$", At = "metadata.name")]
[Required(At = "metadata")]
[Required(At = "spec")]
[Cel("self.metadata.name == self.spec.name", Message = "the names differ")]
[Description("Which widget.", At = "kind")]
[Enum("demo.example.com/v1", At = "apiVersion")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }

    public string? Extra { get; set; }
}

public partial class WidgetSpec
{
    public required string Name { get; set; }
}
