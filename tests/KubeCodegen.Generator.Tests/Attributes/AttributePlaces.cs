using System.Text.RegularExpressions;

namespace KubeCodegen.Generator.Tests.Attributes;

/// <summary>A program with a place for an attribute on everything that can carry one, and on much that cannot.</summary>
internal static partial class AttributePlaces
{
    private const string Program = """
        using System;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using k8s.Models;
        using KubeCodegen;

        namespace Demo;

        <kind>
        [Resource("demo.example.com", "v1", Plural = "widgets")]
        public partial class Widget
        {
            <apiVersion of a kind>
            public string? ApiVersion { get; set; }

            <object>
            public WidgetSpec? Spec { get; set; }

            public WidgetStatus? Status { get; set; }
        }

        public partial class WidgetStatus
        {
            public int Replicas { get; set; }
        }

        <class>
        public partial class WidgetSpec : Parent
        {
            public int Replicas { get; set; }

            <string>
            public string? Text { get; set; }

            <integer>
            public int Number { get; set; }

            <boolean>
            public bool Flag { get; set; }

            <list of strings>
            public List<string>? Words { get; set; }

            <list of objects>
            public List<Part>? Parts { get; set; }

            <map>
            public Dictionary<string, string>? Map { get; set; }

            <any JSON>
            public JsonNode? Any { get; set; }

            <int or string>
            public IntOrString? Either { get; set; }

            <time>
            public DateTime? When { get; set; }

            <enum member of a class>
            public Level Level { get; set; }

            <required string>
            public required string Must { get; set; }

            <member that JSON leaves out>
            [JsonIgnore]
            public string? Left { get; set; }

            <private member>
            private string? Hidden { get; set; }

            <internal member>
            internal string? Inner { get; set; }

            <static member>
            public static string? Static { get; set; }

            <constant>
            public const string Constant = "c";

            <member without a setter>
            public string Computed => Text + Hidden;

            <indexer>
            public string this[int index] => Text + index;

            <field>
            public string? Field;

            <method>
            public void Method() { }

            <event>
            public event Action? Event { add { } remove { } }

            public void Call(<parameter> int x) { }

            [SchemaProfile(typeof(Profile))]
            public string? Profiled { get; set; }

            public Point? Point { get; set; }

            public Positional? Positional { get; set; }
        }

        <base class>
        public partial class Parent
        {
            <inherited member>
            public string? Name { get; set; }
        }

        <class of items>
        public partial class Part
        {
            public string? Name { get; set; }

            public int? Number { get; set; }
        }

        <struct>
        public partial struct Point
        {
            public int X { get; set; }
        }

        public partial record Positional(<parameter of a record> string? First);

        <enum>
        [JsonConverter(typeof(JsonStringEnumConverter))]
        public enum Level
        {
            <value of an enum>
            Small,
        }

        <interface>
        public interface IThing
        {
            <member of an interface>
            string? Name { get; set; }
        }

        <class that no kind reaches>
        public partial class Stray
        {
            public string? Name { get; set; }
        }

        public partial class Lost
        {
            <member of a class that no kind reaches>
            public string? Name { get; set; }
        }

        [Title("profile")]
        internal sealed class Profile
        {
            <member of a profile>
            public string? Name { get; set; }
        }

        <delegate>
        public delegate void Handler();
        """;

    public static IReadOnlyList<string> All { get; } = [.. Place().Matches(Program).Select(match => match.Groups["place"].Value)];

    /// <summary>The program with an attribute at one place; with none, what it says by itself.</summary>
    public static string Write(string? place, string attribute) =>
        Place().Replace(Program, match => match.Groups["place"].Value == place ? $"[{attribute}]" : "");

    [GeneratedRegex(@"<(?<place>[^<>\n]+)>(?=\n| int x| string\? First)")]
    private static partial Regex Place();
}
