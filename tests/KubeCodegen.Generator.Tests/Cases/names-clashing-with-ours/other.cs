namespace Demo.k8s;

public partial class System
{
    public global::System.Collections.Generic.List<string>? target { get; set; }

    public string? source { get; set; }

    public int count { get; set; }

    public global::System.Collections.Generic.Dictionary<string, string[]>? copy { get; set; }

    [global::System.Text.Json.Serialization.JsonIgnore]
    public string? same { get; set; }
}
