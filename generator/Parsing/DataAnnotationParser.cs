using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;
using KubeCodegen.Generator.Schema.Markers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeCodegen.Generator.Parsing;

/// <summary>
/// The validation attributes of System.ComponentModel.DataAnnotations as markers: those that mean the same in a schema.
/// What they cannot say there becomes a marker that tells so.
/// </summary>
internal static class DataAnnotationParser
{
    private const string Namespace = "System.ComponentModel.DataAnnotations";

    private static readonly string[] Messages = ["ErrorMessage", "ErrorMessageResourceName", "ErrorMessageResourceType"];

    public static IEnumerable<Marker> Parse(ISymbol symbol) => AttributeReader.Read(symbol, Validates)
        .Concat(ParameterOf(symbol) is { } parameter ? AttributeReader.Read(parameter, Validates).Select(values => On(symbol, values)) : [])
        .SelectMany(values => Translate(values).Concat(Message(values)));

    /// <summary>.NET reads the attributes of a record's property from the parameter that declares it as well.</summary>
    private static IParameterSymbol? ParameterOf(ISymbol symbol) =>
        symbol is IPropertySymbol && symbol.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration && declaration.GetSyntax() is ParameterSyntax syntax
            ? symbol.ContainingType.InstanceConstructors
                .SelectMany(constructor => constructor.Parameters)
                .FirstOrDefault(parameter => parameter.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() == syntax))
            : null;

    /// <summary>Parameters have no documentation id to find them by: the place is that of the property.</summary>
    private static AttributeValues On(ISymbol property, AttributeValues values) => values with
    {
        Source = values.Source with { Anchor = values.Source.Anchor! with { SymbolId = Anchors.IdOf(property) } },
    };

    private static bool Validates(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (parent.Name == "ValidationAttribute" && parent.NamespaceName() == Namespace)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Marker> Translate(AttributeValues values) => values.Source.Anchor!.Attribute switch
    {
        Namespace + ".RequiredAttribute" => [RequirementMarker.Required(values)],
        Namespace + ".RangeAttribute" => [Range(values)],
        Namespace + ".StringLengthAttribute" => [new SizeMarker(values.Source, (values["MinimumLength"] as JsonNumber) is { } least ? AttributeValues.Integer(least) : null, values.Integer(0))],
        Namespace + ".MinLengthAttribute" => [new SizeMarker(values.Source, values.Integer(0), null)],
        Namespace + ".MaxLengthAttribute" when values.Positional.Count == 1 && values.Integer(0) >= 0 => [new SizeMarker(values.Source, null, values.Integer(0))],
        Namespace + ".LengthAttribute" => [new SizeMarker(values.Source, values.Integer(0), values.Integer(1))],
        Namespace + ".RegularExpressionAttribute" => [new PatternMarker(values.Source, Whole(values.Text(0)))],
        Namespace + ".AllowedValuesAttribute" => [EnumMarker.From(values)],
        Namespace + ".DeniedValuesAttribute" => [Denied(values)],

        // It says how a value is shown; all values are valid.
        Namespace + ".DataTypeAttribute" => [],
        Namespace + ".MaxLengthAttribute" => [UntranslatedMarker.Whole(values.Source, "it has no length of its own; give it one")],
        Namespace + ".EmailAddressAttribute" => [UntranslatedMarker.Whole(values.Source, "only .NET checks like it; [Format(\"email\")] or a [Pattern] comes close")],
        Namespace + ".UrlAttribute" => [UntranslatedMarker.Whole(values.Source, "only .NET checks like it; [Format(\"uri\")] or a [Pattern] comes close")],
        _ => [UntranslatedMarker.Whole(values.Source, "its check is code, which the API server does not have. Say it with [Pattern], [Enum] or a rule: [Cel(\"…\")]")],
    };

    private static Marker Range(AttributeValues values)
    {
        var (least, greatest) = values.TypeArgument is null
            ? (values.Positional[0] as JsonNumber, values.Positional[1] as JsonNumber)
            : (Number(values.Text(1)), Number(values.Text(2)));
        if (values.TypeArgument is { } type && (!IsNumber(type) || least is null || greatest is null))
        {
            return UntranslatedMarker.Whole(values.Source, $"the API server compares numbers, and these bounds are of type {type.Name}. Say it with a rule: [Cel(\"…\")]");
        }

        return new RangeMarker(
            values.Source,
            IsBound(least) ? new MinimumMarker(values.Source, least!, values.Flag("MinimumIsExclusive")) : null,
            IsBound(greatest) ? new MaximumMarker(values.Source, greatest!, values.Flag("MaximumIsExclusive")) : null);
    }

    private static bool IsNumber(INamedTypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    private static JsonNumber? Number(string text) => JsonReader.TryRead(text.Trim(), out var value, out _) ? value as JsonNumber : null;

    /// <summary>Infinity, and the last numbers before it, are how .NET leaves an end open.</summary>
    private static bool IsBound(JsonNumber? number) =>
        number is not null && JsonReader.TryRead(number.Text, out _, out _) && number.Text.TrimStart('-') is not "1.7976931348623157E+308";

    /// <summary>.NET matches the whole value, a schema any part of it.</summary>
    private static string Whole(string expression) =>
        expression.StartsWith("^", StringComparison.Ordinal) && expression.EndsWith("$", StringComparison.Ordinal)
        && !expression.EndsWith("\\$", StringComparison.Ordinal) && !expression.Contains("|")
            ? expression
            : $"^(?:{expression})$";

    private static NotMarker Denied(AttributeValues values) => new(
        values.Source,
        new SchemaText(new JsonObject(new[] { new JsonMember("enum", new JsonArray(EnumMarker.From(values).Values)) }.ToEquatableArray()), null));

    private static IEnumerable<Marker> Message(AttributeValues values) => values.Named
        .Where(argument => Messages.Contains(argument.Name))
        .Take(1)
        .Select(argument => new UntranslatedMarker(values.Source, $"loses its {argument.Name}, since the API server words its messages itself. For words of your own write a rule: [Cel(\"…\", Message = \"…\")]"));
}
