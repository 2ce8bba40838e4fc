namespace KubeCodegen.Bench.Generation;

/// <summary>Kinds of the size that operators have: 35 properties each, in four files, with nested types, markers, comments and models.</summary>
internal static class SyntheticApi
{
    public static IEnumerable<(string Path, string Text)> Kinds(int count) => Enumerable.Range(0, count).SelectMany(Files);

    /// <summary>Files of a program around the kinds: classes with methods.</summary>
    public static IEnumerable<(string Path, string Text)> Unrelated(int count) =>
        Enumerable.Range(0, count).Select(number => ($"/app/Controllers/Step{number}.cs", Unrelated(number, "0")));

    public static string Unrelated(int number, string literal) => $$"""
        using System;
        using System.Collections.Generic;

        namespace Demo.Controllers;

        /// <summary>Step {{number}}.</summary>
        public sealed class Step{{number}}
        {
            private readonly List<string> _log = [];

            public int Run(IReadOnlyList<string> names)
            {
                var total = {{literal}};
                foreach (var name in names)
                {
                    if (string.IsNullOrEmpty(name))
                    {
                        continue;
                    }

                    _log.Add($"step {name} of {names.Count}");
                    total += name.Length;
                }

                return total;
            }

            public string Describe(int value) => value switch
            {
                < 0 => "negative",
                0 => "zero",
                _ => $"{value} of {_log.Count}",
            };
        }

        """;

    /// <param name="kind">The number of the kind.</param>
    /// <param name="comment">The end of a member's comment.</param>
    /// <param name="maximum">The argument of a member's marker.</param>
    public static string Spec(int kind, string comment = "", int maximum = 100) => $$"""
        using System.Collections.Generic;
        using k8s.Models;
        using KubeCodegen;

        namespace Demo.Apis;

        /// <summary>What is wanted of Widget{{kind}}.</summary>
        public partial class Widget{{kind}}Spec
        {
            /// <summary>How many replicas there are.{{comment}}</summary>
            [Minimum(0), Maximum({{maximum}})]
            public int Replicas { get; set; } = 1;

            /// <summary>What runs.</summary>
            [Required, MinLength(1)]
            public string? Image { get; set; }

            /// <summary>When it runs.</summary>
            [Pattern("^[0-9*/, -]+$")]
            public string? Schedule { get; set; }

            /// <summary>Where it runs.</summary>
            public Dictionary<string, string>? NodeSelector { get; set; }

            /// <summary>Words for the program.</summary>
            [MaxItems(64)]
            public List<string>? Arguments { get; set; }

            /// <summary>What it may use.</summary>
            public V1ResourceRequirements? Resources { get; set; }

            /// <summary>Whom it talks to.</summary>
            [ListType(ListMergeType.Map), ListMapKey("name")]
            public List<Widget{{kind}}Endpoint>? Endpoints { get; set; }

            /// <summary>How it is replaced.</summary>
            public Widget{{kind}}Strategy? Strategy { get; set; }

            /// <summary>Whether it is halted.</summary>
            public bool? Suspend { get; set; }

            /// <summary>How long it may take to stop.</summary>
            [Minimum(1)]
            public long? TerminationGracePeriodSeconds { get; set; }

            /// <summary>The Secret with its credentials.</summary>
            public V1LocalObjectReference? Credentials { get; set; }

            /// <summary>How much it keeps.</summary>
            public ResourceQuantity? Storage { get; set; }
        }

        """;

    private static IEnumerable<(string Path, string Text)> Files(int kind)
    {
        yield return ($"/app/Apis/Widget{kind}.cs", Kind(kind));
        yield return ($"/app/Apis/Widget{kind}Spec.cs", Spec(kind));
        yield return ($"/app/Apis/Widget{kind}Parts.cs", Parts(kind));
        yield return ($"/app/Apis/Widget{kind}Status.cs", Status(kind));
    }

    private static string Kind(int kind) => $$"""
        using KubeCodegen;

        namespace Demo.Apis;

        /// <summary>Widget number {{kind}}.</summary>
        [Resource("demo.example.com", "v1", ShortNames = ["w{{kind}}"], Categories = ["demo"])]
        [StatusSubresource]
        [PrintColumn("Replicas", ".spec.replicas")]
        [PrintColumn("Phase", ".status.phase")]
        public partial class Widget{{kind}}
        {
            /// <summary>What is wanted.</summary>
            [Required]
            public Widget{{kind}}Spec? Spec { get; set; }

            /// <summary>What is.</summary>
            public Widget{{kind}}Status? Status { get; set; }
        }

        """;

    private static string Parts(int kind) => $$"""
        using System.Collections.Generic;
        using k8s.Models;
        using KubeCodegen;

        namespace Demo.Apis;

        /// <summary>Something that is talked to.</summary>
        public partial class Widget{{kind}}Endpoint
        {
            /// <summary>Its name.</summary>
            [Required]
            public string? Name { get; set; }

            /// <summary>Its host.</summary>
            [Format("hostname")]
            public string? Host { get; set; }

            /// <summary>Its port.</summary>
            public IntOrString? Port { get; set; }

            /// <summary>How long to wait for it.</summary>
            public int? TimeoutSeconds { get; set; }

            /// <summary>Headers that it gets.</summary>
            public Dictionary<string, string>? Headers { get; set; }

            /// <summary>Which protocol it speaks.</summary>
            public Widget{{kind}}Protocol? Protocol { get; set; }
        }

        /// <summary>A protocol.</summary>
        public enum Widget{{kind}}Protocol
        {
            Http,
            Grpc,
            Tcp,
        }

        /// <summary>How old replicas give way to new ones.</summary>
        public partial class Widget{{kind}}Strategy
        {
            /// <summary>Which way.</summary>
            [Enum("Recreate", "Rolling")]
            public string? Type { get; set; }

            /// <summary>How many may be missing.</summary>
            public IntOrString? MaxUnavailable { get; set; }

            /// <summary>How many there may be beyond.</summary>
            public IntOrString? MaxSurge { get; set; }

            /// <summary>The pause between two.</summary>
            public int? PauseSeconds { get; set; }

            /// <summary>Whom it concerns.</summary>
            public V1LabelSelector? Selector { get; set; }
        }

        """;

    private static string Status(int kind) => $$"""
        using System;
        using System.Collections.Generic;
        using k8s.Models;
        using KubeCodegen;

        namespace Demo.Apis;

        /// <summary>What became of Widget{{kind}}.</summary>
        public partial class Widget{{kind}}Status
        {
            /// <summary>Where it is.</summary>
            public string? Phase { get; set; }

            /// <summary>How many replicas are ready.</summary>
            public int? ReadyReplicas { get; set; }

            /// <summary>How many there are.</summary>
            public int? Replicas { get; set; }

            /// <summary>The generation that this is about.</summary>
            public long? ObservedGeneration { get; set; }

            /// <summary>When it last ran.</summary>
            public DateTime? LastRun { get; set; }

            /// <summary>What is true of it.</summary>
            [ListType(ListMergeType.Map), ListMapKey("type")]
            public List<V1Condition>? Conditions { get; set; }

            /// <summary>The selector of its replicas.</summary>
            public string? Selector { get; set; }

            /// <summary>Its addresses.</summary>
            public List<string>? Addresses { get; set; }

            /// <summary>The hash of what it runs.</summary>
            public string? Hash { get; set; }

            /// <summary>What it said last.</summary>
            public string? Message { get; set; }
        }

        """;
}
