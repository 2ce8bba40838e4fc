using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    [Maximum(5)]
    public int TooLarge { get; set; } = 7;

    [Default("text")]
    public int WrongType { get; set; }

    [Pattern("^[a-z]+$")]
    [Default("A")]
    public string? NoMatch { get; set; }

    [Enum("a", "b")]
    public string? NotInEnum { get; set; } = "c";

    [MinLength(2, At = "[]")]
    [Default("x", At = "[]")]
    public List<string>? TooShort { get; set; }

    [Default(Json = """{"depth": "x"}""")]
    public Inner? Nested { get; set; }

    [Default(Json = """{"unknown": 1}""")]
    public Inner? Unknown { get; set; }

    [Default(Json = "{}")]
    public Needing? Missing { get; set; }

    [Default(null)]
    public string? Null { get; set; }

    [Default(Json = "[1, 2]")]
    [MaxItems(1)]
    public List<int>? TooMany { get; set; }

    [MultipleOf(2)]
    public int Odd { get; set; } = 3;
}

public partial class Inner
{
    public int Depth { get; set; }
}

public partial class Needing
{
    [Required]
    public string? Name { get; set; }
}
