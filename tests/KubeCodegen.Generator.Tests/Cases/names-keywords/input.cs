using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1", Kind = "Event")]
public partial class @event
{
    public @class? Spec { get; set; }
}

public partial class @class
{
    public string? @namespace { get; set; }

    public List<@class.@int>? @object { get; set; }

    public List<string> @readonly { get; } = [];

    public @record? record { get; set; }

    public partial class @int
    {
        public string? @string { get; init; }
    }
}

public partial struct @record
{
    public List<int> @params { get; init; }
}
