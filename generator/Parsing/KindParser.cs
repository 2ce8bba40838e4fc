using System.Collections.Immutable;
using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>A class with <c>[Resource]</c> as a kind, with its schema and everything that is wrong with it.</summary>
internal sealed class KindParser(Compilation compilation, TypeParser types)
{
    private const string Resource = "Resource";

    private static readonly HashSet<string> OfKinds = new(StringComparer.Ordinal)
    {
        "StorageVersion", "UnservedVersion", "DeprecatedVersion", "StatusSubresource", "ScaleSubresource", "PrintColumn", "SelectableField",
        "ConversionWebhook", "CrdLabel", "CrdAnnotation", "CrdFinalizer", "Client",
    };

    private readonly AttributeValues[] assembly = [.. AttributeReader.Read(compilation.Assembly)];

    /// <summary>The kind; null when the class is none. Its diagnostics go to <paramref name="context"/>.</summary>
    public ApiKind? Parse(INamedTypeSymbol symbol, MarkerContext context, CancellationToken cancellation)
    {
        var attributes = AttributeReader.Read(symbol).ToArray();
        if (attributes.FirstOrDefault(attribute => attribute.Source.Attribute == Resource) is not { Positional.Count: 2 } resource)
        {
            RefuseStray(attributes, context);
            return null;
        }

        var anchor = Anchors.Of(symbol)!;
        var isExtensible = CheckDeclaration(symbol, anchor, context);
        var gvk = new GroupVersionKind(resource.Text(0), resource.Text(1), resource.Text("Kind") ?? symbol.Name);
        var names = ResourceNaming.Resolve(resource, gvk, context);
        var type = types.Parse(symbol, cancellation);
        var options = DefinitionOptionsParser.Parse(assembly);
        var schema = KindSchema.Build(type, types.Graph, options, context);
        var kind = new ApiKind(
            gvk,
            names,
            resource["Scope"] != JsonValue.Of("Cluster"),
            type,
            KindVersionParser.Parse(attributes, schema, gvk.Kind, context),
            schema,
            Pairs("CrdLabel", attributes),
            Pairs("CrdAnnotation", attributes),
            Declared(symbol) | (isExtensible ? KindDeclaration.Extensible : 0))
        {
            Conversion = attributes.FirstOrDefault(attribute => attribute.Source.Attribute == "ConversionWebhook") is { } webhook ? ConversionParser.Parse(webhook) : null,
            Options = options,
            Finalizers = attributes.Where(attribute => attribute.Source.Attribute == "CrdFinalizer").Select(attribute => attribute.Text(0)).ToEquatableArray(),
            Position = resource["Position"] is JsonNumber position ? (int)AttributeValues.Integer(position) : null,
        };
        if (!kind.Version.HasStatusSubresource && schema.Property("status") is { Properties.IsEmpty: false })
        {
            context.Report(Descriptors.StatusUnserved, anchor, gvk.Kind);
        }

        ServerRules.Check(kind, context);
        return kind;
    }

    /// <summary>What only kinds can carry and no kind does.</summary>
    private static void RefuseStray(AttributeValues[] attributes, MarkerContext context)
    {
        foreach (var stray in attributes.Where(attribute => OfKinds.Contains(attribute.Source.Attribute)))
        {
            context.Report(Descriptors.MarkerMisplaced, stray.Source.Anchor, stray.Source.Attribute, "a class with [Resource]", "one without");
        }
    }

    /// <summary>Whether the generator can extend the class. Where it cannot, the error says so, and code that does not compile would only hide it.</summary>
    private bool CheckDeclaration(INamedTypeSymbol symbol, SourceAnchor anchor, MarkerContext context)
    {
        var problem = symbol switch
        {
            { TypeParameters.Length: > 0 } => "is generic",
            { IsStatic: true } => "is static",
            { IsAbstract: true } => "is abstract",
            _ when !TypeFacts.IsPartial(symbol) => "is not partial",
            _ when !TypeFacts.CanBeExtended(symbol) => "lies in a type that is not partial",
            _ => null,
        };
        var before = context.Diagnostics.Count;
        if (problem is not null)
        {
            context.Report(Descriptors.NotPartial, anchor, symbol.Name, problem);
        }

        if (compilation.GetTypeByMetadataName("k8s.IKubernetesObject") is null)
        {
            context.Report(Descriptors.ClientMissing, anchor);
        }
        else if (compilation.GetTypeByMetadataName("KubeCodegen.SemanticEquality") is null)
        {
            context.Report(Descriptors.CopiesMissing, anchor, symbol.Name, "KubernetesClient");
        }

        if (GeneratedMembers.IsOfKinds(symbol.Name))
        {
            context.Report(Descriptors.ClassNameTaken, anchor, symbol.Name);
        }

        foreach (var hidden in symbol.GetMembers().Where(GeneratedMembers.IsTaken))
        {
            context.Report(Descriptors.MemberHidden, Anchors.Of(hidden), hidden.Name);
        }

        return context.Diagnostics.Count == before;
    }

    private static KindDeclaration Declared(INamedTypeSymbol symbol) =>
        (Has(symbol, "ApiVersion") ? KindDeclaration.ApiVersion : 0)
        | (Has(symbol, "Kind") ? KindDeclaration.Kind : 0)
        | (Has(symbol, "Metadata") ? KindDeclaration.Metadata : 0)
        | (Siblings(symbol, symbol.Name + "List").Any(TypeFacts.IsSource) ? KindDeclaration.ListClass : 0);

    private static ImmutableArray<INamedTypeSymbol> Siblings(INamedTypeSymbol symbol, string name) =>
        ((INamespaceOrTypeSymbol?)symbol.ContainingType ?? symbol.ContainingNamespace).GetTypeMembers(name);

    private static bool Has(INamedTypeSymbol? type, string member)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(member).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Labels or annotations of the CRD: the class's own win over the assembly's.</summary>
    private EquatableArray<NameValue> Pairs(string attribute, IReadOnlyList<AttributeValues> own) => own.Concat(assembly)
        .Where(values => values.Source.Attribute == attribute)
        .GroupBy(values => values.Text(0), StringComparer.Ordinal)
        .Select(group => new NameValue(group.Key, group.First().Text(1)))
        .OrderBy(pair => pair.Name, StringComparer.Ordinal)
        .ToEquatableArray();
}
