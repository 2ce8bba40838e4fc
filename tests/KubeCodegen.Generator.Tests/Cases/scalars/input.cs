using System.Text.Json;
using System.Text.Json.Nodes;
using k8s.Models;
using KubeCodegen;

namespace Demo;

/// <summary>Widget has a member of each scalar type.</summary>
[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

public partial class WidgetSpec
{
    public bool Boolean { get; set; }

    public string? Text { get; set; }

    public char Letter { get; set; }

    public sbyte SByte { get; set; }

    public byte Byte { get; set; }

    public short Short { get; set; }

    public ushort UShort { get; set; }

    public int Int { get; set; }

    public uint UInt { get; set; }

    public long Long { get; set; }

    public ulong ULong { get; set; }

    public DateTime DateTime { get; set; }

    public DateTimeOffset DateTimeOffset { get; set; }

    public DateOnly Date { get; set; }

    public TimeSpan Duration { get; set; }

    public Uri? Uri { get; set; }

    public Guid Guid { get; set; }

    public byte[]? Bytes { get; set; }

    public IntOrString? Port { get; set; }

    public ResourceQuantity? Quantity { get; set; }

    public JsonElement Element { get; set; }

    public JsonNode? Node { get; set; }

    public JsonObject? Object { get; set; }

    public JsonArray? Array { get; set; }
}
