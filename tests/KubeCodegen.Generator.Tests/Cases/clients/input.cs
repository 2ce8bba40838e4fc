using System.Collections.Generic;
using k8s.Models;
using KubeCodegen;

[assembly: GenerateClient(typeof(V1CronJob))]
[assembly: GenerateClient(typeof(V1Node), Verbs = ClientVerbs.ReadOnly)]

namespace Demo.V1
{
    [Resource("demo.example.com", "v1")]
    [StatusSubresource]
    [ScaleSubresource(".spec.size", ".status.size")]
    public partial class Widget
    {
        public WidgetSpec? Spec { get; set; }

        public WidgetStatus? Status { get; set; }
    }

    public partial record WidgetSpec : V1ResourceRequirements
    {
        public int Size { get; set; } = 1;

        public List<Part> Parts { get; set; } = [];

        public Dictionary<string, Part>? Named { get; set; }

        public Mode Mode { get; set; }

        public string @class { get; set; } = "";
    }

    public partial class Part
    {
        public required string Name { get; set; }
    }

    public partial class WidgetStatus
    {
        public int Size { get; set; }
    }

    public enum Mode
    {
        On,
        Off,
    }

    [Resource("demo.example.com", "v1", Scope = ResourceScope.Cluster)]
    [Client(Verbs = ClientVerbs.Get | ClientVerbs.List | ClientVerbs.Delete)]
    internal partial class Policy;

    [Resource("demo.example.com", "v1")]
    [Client(Verbs = ClientVerbs.None)]
    public partial class Hidden;
}

namespace Demo.Other
{
    [Resource("demo.other.com", "v1alpha1")]
    [Client(Verbs = ClientVerbs.ReadOnly)]
    public partial class Box;
}
