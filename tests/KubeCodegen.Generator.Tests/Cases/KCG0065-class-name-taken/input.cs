using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1", Plural = "metadata")]
public partial class Metadata
{
    public string? Title { get; set; }
}
