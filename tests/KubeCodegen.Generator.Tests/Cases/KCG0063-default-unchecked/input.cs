using System.Text.Json.Nodes;
using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public partial class Widget
{
    // Below the values of a map the API server looks at no default.
    [Default(1, At = "{}")]
    public Dictionary<string, string>? Words { get; set; }

    // Nor does it mind what is given to a bare int-or-string.
    [RawSchema("""{"x-kubernetes-int-or-string": true, "default": true}""", Replace = true)]
    public JsonNode? Port { get; set; }

    [RawSchema("""{"x-kubernetes-int-or-string": true, "default": 1.5}""", Replace = true)]
    public JsonNode? Weight { get; set; }
}
