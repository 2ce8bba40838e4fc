using System.Text.Json.Nodes;
using k8s.Models;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
[PrintColumn("Age", ".metadata.creationTimestamp")]
[PrintColumn("Text", ".text")]
[PrintColumn("Number", ".number")]
[PrintColumn("Share", ".share")]
[PrintColumn("Flag", ".flag")]
[PrintColumn("Time", ".time")]
[PrintColumn("Date", ".date")]
[PrintColumn("Level", ".level")]
[PrintColumn("First", ".items[0].name")]
[PrintColumn("All", ".items[*].size")]
[PrintColumn("Ready", ".items[?(@.name=='Ready')].size", Type = "string")]
[PrintColumn("Label", ".metadata.labels['example\\.com/name']")]
[PrintColumn("Map", ".map.key")]
[PrintColumn("Any", ".any.thing.below", Type = "integer")]
[PrintColumn("Wide", ".number", Priority = 1, Format = "int32", Description = "Shown by -o wide.")]
public partial class Widget
{
    public string? Text { get; set; }

    public long Number { get; set; }

    public ResourceQuantity? Share { get; set; }

    public bool Flag { get; set; }

    public DateTime? Time { get; set; }

    public DateOnly? Date { get; set; }

    public Level Level { get; set; }

    public List<Item>? Items { get; set; }

    public Dictionary<string, int>? Map { get; set; }

    public JsonNode? Any { get; set; }
}

public enum Level
{
    Small,
    Large,
}

public partial class Item
{
    public string? Name { get; set; }

    public int Size { get; set; }
}
