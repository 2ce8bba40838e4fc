using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Gadget
{
    public string? Text { get; set;

    public int Size {
