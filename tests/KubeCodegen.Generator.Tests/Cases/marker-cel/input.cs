using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
[Cel("self.metadata.name != 'default'", Message = "the name is reserved")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }
}

[Cel("self.min <= self.max", MessageExpression = "'min is above ' + string(self.max)", FieldPath = ".min")]
[Cel("!has(self.limits) || self.limits.limit <= self.max", Message = "above the limit", Reason = CelReason.FieldValueForbidden, FieldPath = ".limits.limit")]
public partial class WidgetSpec
{
    public required int Min { get; set; }

    public required int Max { get; set; }

    // The member's rules come before those of the type.
    [Cel("self.limit < 100")]
    [Cel("self.limit > 10")]
    public Limits? Limits { get; set; }

    [Cel("self.all(x, x > 0)")]
    [Cel("self % 2 == 0", At = "[]")]
    [Cel("self < 10", At = "[]")]
    public List<int>? Even { get; set; }

    [Cel("self.startsWith('a')", At = "{}[]")]
    public Dictionary<string, List<string>>? Names { get; set; }

    [Cel("self.limit != 50", At = "[].limit", Message = " of one line\n")]
    public List<Limits>? Below { get; set; }

    [Cel("oldSelf.optMap(o, o <= self).orValue(true)", OptionalOldSelf = true, Reason = CelReason.FieldValueInvalid)]
    public int? Grows { get; set; }

    [Cel("""
        self.size() > 0
        && self != 'x'
        """, Message = "empty or x")]
    public string? Multiline { get; set; }
}

[Cel("self.limit != 42")]
[Cel("self.limit != 43")]
public partial class Limits
{
    public required int Limit { get; set; }
}
