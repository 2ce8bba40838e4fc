using KubeCodegen.Generator.Schema.Markers;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeCodegen.Generator.Parsing;

/// <summary>The attributes about schemas by their syntax alone. One under another name, through an alias, is not recognised here.</summary>
internal static class SchemaAttributes
{
    private const string Suffix = "Attribute";

    private static readonly HashSet<string> Names = new(MarkerTable.Names.Append(MarkerParser.Profile), StringComparer.Ordinal);

    public static bool MayBe(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return Names.Contains(name) || (name.EndsWith(Suffix, StringComparison.Ordinal) && Names.Contains(name.Substring(0, name.Length - Suffix.Length)));
    }
}
