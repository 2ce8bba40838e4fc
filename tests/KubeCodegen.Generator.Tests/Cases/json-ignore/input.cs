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
    [JsonIgnore]
    public string? Ignored { get; set; }

    [JsonIgnore]
    public List<string>? IgnoredButCopied { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? OnlyWhenNull { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Always)]
    public string? Always { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Never { get; set; }

    [JsonIgnore]
    public Action? Callback { get; set; }

    public string Computed => Ignored + "!";

    public static string? Static { get; set; }

    public const string Constant = "c";

    [JsonInclude]
    public int Field;

    [JsonInclude]
    internal string? IncludedInternal { get; set; }

    internal string? Internal { get; set; }

    private readonly List<string> cache = [];

    public void Remember(string word) => cache.Add(word);
}
