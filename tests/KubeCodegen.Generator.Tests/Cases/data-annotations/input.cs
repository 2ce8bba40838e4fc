using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Range(1, 10)]
    public int Whole { get; set; }


    [Range(-5, double.MaxValue, MinimumIsExclusive = true)]
    public long? Above { get; set; }

    [Range(0, double.PositiveInfinity)]
    public long? Open { get; set; }

    [Range(typeof(long), "-9223372036854775808", "9223372036854775807")]
    public long? Long { get; set; }

    [Range(typeof(decimal), "0", "100", MaximumIsExclusive = true)]
    public int? Percent { get; set; }

    [StringLength(10)]
    public string? Short { get; set; }

    [StringLength(10, MinimumLength = 2)]
    public string? Between { get; set; }

    [System.ComponentModel.DataAnnotations.MinLength(1), System.ComponentModel.DataAnnotations.MaxLength(5)]
    public string? Text { get; set; }

    [System.ComponentModel.DataAnnotations.MinLength(1), System.ComponentModel.DataAnnotations.MaxLength(5)]
    public List<string>? List { get; set; }

    [Length(1, 5)]
    public Dictionary<string, string>? Map { get; set; }

    // .NET matches the whole value.
    [RegularExpression("[a-z]+|[0-9]+")]
    public string? Pattern { get; set; }

    [RegularExpression("^[a-z]+$")]
    public string? Anchored { get; set; }

    [RegularExpression("^[a-z]+|[0-9]+$")]
    public string? HalfAnchored { get; set; }

    [System.ComponentModel.DataAnnotations.Required]
    public string? Needed { get; set; }

    [AllowedValues("a", "b", "")]
    public string? Letter { get; set; }

    [AllowedValues(1, 2, 4)]
    public int? Power { get; set; }

    [DeniedValues("default", "system")]
    public string? Name { get; set; }

    // What says how a value is shown checks nothing.
    [DataType(DataType.Password), Display(Name = "Secret")]
    public string? Secret { get; set; }

    // For .NET alone.
    [JsonIgnore, System.ComponentModel.DataAnnotations.Required, EmailAddress]
    public string? Ignored { get; set; }

    public Position? Position { get; set; }
}

public partial record Position([Range(0, 9)] int X, [property: Range(0, 5)] int Y);
