using KubeCodegen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace KubeCodegen.Generator.Tests.Incremental;

/// <summary>A small project to edit: two kinds with specs of their own, and what they share in other files.</summary>
internal static class Project
{
    public static CSharpCompilation Compilation => UserCode.Compile(Files);

    public static IReadOnlyList<UserFile> Files { get; } =
    [
        new("gadget.cs", """
            namespace Demo;

            [Resource("demo.example.com", "v1")]
            public partial class Gadget
            {
                public GadgetSpec? Spec { get; set; }
            }

            public partial class GadgetSpec : Common
            {
                [SchemaProfile(typeof(PodProfile))]
                public V1PodSpec? Pod { get; set; }
            }
            """),
        new("widget.cs", """
            namespace Demo;

            [Resource("demo.example.com", "v1")]
            public partial class Widget
            {
                public WidgetSpec? Spec { get; set; }
            }

            public partial class WidgetSpec
            {
                [Minimum(Limits.Least)]
                public int Size { get; set; }

                [Default(Level.Small)]
                public string? Text { get; set; }

                public Shared? Shared { get; set; }

                public Level Level { get; set; }
            }
            """),
        new("shared.cs", """
            namespace Demo;

            public partial class Shared
            {
                public string? Name { get; set; }
            }

            public partial class Common
            {
                public Shared? Shared { get; set; }
            }

            internal static class Limits
            {
                public const int Least = 1;
            }
            """),
        new("levels.cs", """
            using System.Text.Json.Serialization;

            namespace Demo;

            public enum Level
            {
                [JsonStringEnumMemberName("small")]
                Small,
                Large,
            }
            """),
        new("profiles.cs", """
            namespace Demo;

            [SchemaFields("hostname")]
            internal static class PodProfile;
            """),
        new("usings.cs", """
            global using k8s.Models;
            global using KubeCodegen;
            """),
    ];
}
