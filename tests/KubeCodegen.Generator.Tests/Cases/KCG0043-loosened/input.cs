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
    // Each of these accepts more than its type does.
    [Enum("small", "tiny")]
    public Size Size { get; set; }

    [Minimum(0, At = "min"), Maximum(200, At = "max"), MultipleOf(3, At = "step")]
    [MinLength(1, At = "name"), MaxLength(20, At = "name"), Pattern("^[a-z]*$", At = "name")]
    [MinItems(0, At = "items"), MaxItems(9, At = "items"), MinProperties(0, At = "map"), MaxProperties(9, At = "map")]
    [OneOf("""{"required": ["min"]}""", """{"required": ["max"]}""", At = "pair")]
    public Limits? Loose { get; set; }

    // These accept less.
    [Minimum(20, At = "min"), Maximum(50, At = "max"), MultipleOf(12, At = "step")]
    [MinLength(5, At = "name"), MaxLength(6, At = "name"), Pattern("^[a-z]+$", At = "name")]
    [MinItems(2, At = "items"), MaxItems(3, At = "items"), MinProperties(2, At = "map"), MaxProperties(3, At = "map")]
    [OneOf("""{"required": ["min"]}""", At = "pair")]
    public Limits? Tight { get; set; }
}

[JsonConverter(typeof(JsonStringEnumConverter))]
public enum Size
{
    [JsonStringEnumMemberName("small")]
    Small,

    [JsonStringEnumMemberName("large")]
    Large,
}

public partial class Limits
{
    [Minimum(10)]
    public int Min { get; set; }

    [Maximum(100)]
    public int Max { get; set; }

    [MultipleOf(6)]
    public int Step { get; set; }

    [MinLength(4), MaxLength(10), Pattern("^[a-z]+$")]
    public string? Name { get; set; }

    [MinItems(1), MaxItems(5)]
    public List<string>? Items { get; set; }

    [MinProperties(1), MaxProperties(5)]
    public Dictionary<string, string>? Map { get; set; }

    [OneOf("""{"required": ["min"]}""")]
    public Pair? Pair { get; set; }
}

public partial class Pair
{
    public int? Min { get; set; }

    public int? Max { get; set; }
}
