using System.Text.Json.Serialization;

namespace Demo;

public partial class Setters
{
    private readonly List<string> remembered = [];

    private int calls;

    public List<string> GetOnly { get; } = [];

    public Item GetOnlyItem { get; } = new();

    public Dictionary<string, Item>? InitOnly { get; init; }

    public required string Needed { get; init; }

    public string? PrivateSetter { get; private set; }

    [JsonIgnore]
    public List<string>? Ignored { get; set; }

    public string? target { get; set; }

    public List<Item>? other { get; set; }

    public int Calls() => calls;

    public IReadOnlyList<string> Remembered() => remembered;

    public void Remember(string text)
    {
        calls++;
        remembered.Add(text);
        PrivateSetter = text;
    }
}
