using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KubeCodegen.Docs.Tests.Markers;

/// <summary>The documentation comments of the annotations, from the XML file that the compiler writes beside their assembly.</summary>
internal static partial class AnnotationDocs
{
    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.ChangeExtension(typeof(ResourceAttribute).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);

    /// <summary>The summary of a type, property or field as Markdown, without the sentence that names Go's markers.</summary>
    public static string SummaryOf(MemberInfo member) => GoSentence().Replace(Text(Find(member).Element("summary")!), "").Trim();

    /// <summary>controller-gen's markers that an annotation stands for, as they are written in Go.</summary>
    public static IReadOnlyList<string> GoMarkersOf(MemberInfo member) =>
        [.. GoSentence().Matches(Text(Find(member).Element("summary")!)).SelectMany(match => GoMarker().Matches(match.Value)).Select(match => match.Value)];

    /// <summary>What is said about a parameter of the attribute: on its constructor, or on the class where that has the parameters.</summary>
    public static string ParameterOf(ConstructorInfo constructor, string name)
    {
        var id = $"M:{constructor.DeclaringType!.FullName}.#ctor";
        var candidates = Members.Where(member => member.Key.StartsWith(id, StringComparison.Ordinal)).Select(member => member.Value).Append(Find(constructor.DeclaringType));
        return Text(candidates.SelectMany(member => member.Elements("param")).First(parameter => (string)parameter.Attribute("name")! == name)).Trim();
    }

    private static XElement Find(MemberInfo member) => Members[member switch
    {
        Type type => "T:" + type.FullName,
        PropertyInfo => $"P:{member.DeclaringType!.FullName}.{member.Name}",
        _ => $"F:{member.DeclaringType!.FullName}.{member.Name}",
    }];

    private static string Text(XElement element) => Space().Replace(string.Concat(element.Nodes().Select(Text)), " ");

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see => $"`[{ShortName((string)see.Attribute("cref")!)}]`",
        XElement { Name.LocalName: "paramref" } parameter => $"`{(string)parameter.Attribute("name")!}`",
        _ => throw new InvalidOperationException($"no Markdown for {node}"),
    };

    private static string ShortName(string id) => id[(id.LastIndexOf('.') + 1)..].Replace("Attribute", "", StringComparison.Ordinal);

    [GeneratedRegex(@"controller-gen: (`\+[^`]+`(, )?)+\.")]
    private static partial Regex GoSentence();

    [GeneratedRegex(@"(?<=`)\+[^`]+")]
    private static partial Regex GoMarker();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
