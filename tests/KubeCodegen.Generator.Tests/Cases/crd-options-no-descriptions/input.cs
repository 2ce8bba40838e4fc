using k8s.Models;
using KubeCodegen;

[assembly: CrdOptions(MaxDescLen = 0)]

namespace Demo;

/// <summary>Gone.</summary>
[Resource("demo.example.com", "v1")]
[PrintColumn("Size", ".size", Description = "Columns keep theirs.")]
public partial class Widget
{
    /// <summary>Gone.</summary>
    [AnyOf("""{"description": "Gone.", "minimum": 1}""", """{"maximum": -1}""")]
    public int Size { get; set; }

    /// <summary>Gone, but its properties are there.</summary>
    public V1ObjectMeta? Meta { get; set; }
}
