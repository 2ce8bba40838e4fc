using System.ComponentModel.DataAnnotations;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Range(1, 5, ErrorMessage = "from 1 to 5")]
    public int Stars { get; set; }

    [EmailAddress]
    public string? Mail { get; set; }

    [Url]
    public string? Site { get; set; }

    [CreditCard]
    public string? Card { get; set; }
}
