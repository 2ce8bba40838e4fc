using System.ComponentModel.DataAnnotations;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

[CustomValidation(typeof(WidgetSpec), nameof(Check))]
public partial class WidgetSpec
{
    [Range(typeof(DateTime), "2020-01-01", "2030-01-01")]
    public DateTime? When { get; set; }

    [Range(1, 5, ErrorMessage = "from 1 to 5")]
    public int Stars { get; set; }

    [EmailAddress]
    public string? Mail { get; set; }

    [Url]
    public string? Site { get; set; }

    [Compare(nameof(Mail))]
    public string? Again { get; set; }

    [System.ComponentModel.DataAnnotations.MaxLength]
    public string? Text { get; set; }

    [Port]
    public int Port { get; set; }

    public static ValidationResult? Check(WidgetSpec spec) => spec.Stars > 0 ? ValidationResult.Success : new ValidationResult("none");
}

[AttributeUsage(AttributeTargets.Property)]
public sealed class PortAttribute() : RangeAttribute(1, 65535);
