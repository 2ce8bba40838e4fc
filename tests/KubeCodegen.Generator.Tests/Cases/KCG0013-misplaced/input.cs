using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using k8s.Models;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
[Pattern("^a")]
[Required]
public partial class Widget
{
    [Minimum(1)]
    public string? Text { get; set; }

    [MinLength(1)]
    public int Number { get; set; }

    [Minimum(0.5)]
    public int Fraction { get; set; }

    [MinItems(1)]
    public Dictionary<string, string>? Map { get; set; }

    [MinProperties(1)]
    public List<string>? List { get; set; }

    [ListType(ListMergeType.Set)]
    public string? NoList { get; set; }

    [ListMapKey("name")]
    public List<string>? NoMapList { get; set; }

    [MapType(MapMergeType.Atomic)]
    public string? NoMap { get; set; }

    [EmbeddedResource]
    public string? NoObject { get; set; }

    [SchemaType("text")]
    public string? NoType { get; set; }

    [SchemaFields("a")]
    public Dictionary<string, string>? NoFields { get; set; }

    [Required(At = "[]")]
    public List<string>? RequiredItems { get; set; }

    [Pattern("^a")]
    public JsonNode? Any { get; set; }

    [Maximum(1)]
    public List<int>? Forgotten { get; set; }

    [MaxLength(3)]
    [JsonIgnore]
    public string? Left { get; set; }

    [Minimum(1)]
    public static int Static { get; set; }

    [Title("c")]
    public const string Constant = "c";

    [Minimum(1)]
    public int Computed => Number;

    [Minimum(1)]
    internal int Hidden { get; set; }

    public Level Level { get; set; }
}

public enum Level
{
    [Description("Small things.")]
    Small,
}

[StatusSubresource]
[StorageVersion]
[PrintColumn("Age", ".metadata.creationTimestamp")]
public partial class NoKind;

[Resource("demo.example.com", "v1")]
public partial class Gadget
{
    [Required]
    public V1ObjectMeta? Metadata { get; set; }
}
