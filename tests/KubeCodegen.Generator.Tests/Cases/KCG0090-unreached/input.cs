using k8s.Models;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    public WidgetSpec? Spec { get; set; }

    [SchemaProfile(typeof(Used))]
    public V1PodSpec? Pod { get; set; }
}

public partial class WidgetSpec
{
    public Page<Part>? Page { get; set; }
}

// These are reached.
public partial class Page<T>
{
    [MaxItems(10)]
    public List<T>? Items { get; set; }
}

[MinProperties(1)]
public partial class Part
{
    public string? Name { get; set; }
}

[SchemaFields("hostname")]
internal sealed class Used
{
    [Title("Nobody sees it.")]
    public string? Hostname { get; set; }
}

// No kind reaches these.
[Description("Forgotten."), Title("Forgotten")]
public partial class Forgotten
{
    [Minimum(1)]
    public int Number { get; set; }
}

public interface INamed
{
    [MinLength(1)]
    string? Name { get; set; }
}

public static class Outer
{
    [Title("Levels")]
    public enum Level
    {
        Low,
    }
}

[SchemaFields("hostname")]
internal static class Unused;

// What is not ours is none of our business.
public class Elsewhere
{
    [System.ComponentModel.DataAnnotations.Required, System.ComponentModel.Description("text")]
    public string? Name { get; set; }
}
