using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing.Manifests;

/// <summary>The rights and webhooks that a compilation asks for, on its types and on the assembly.</summary>
internal static class ManifestParser
{
    private const string DefaultRole = "manager-role";

    public static ApiManifests Parse(Compilation compilation, CancellationToken cancellation)
    {
        var context = new MarkerContext();
        var ofAssembly = AttributeReader.Read(compilation.Assembly).ToList();
        var all = ofAssembly.Select(values => (Values: values, Owner: (INamedTypeSymbol?)null))
            .Concat(Owners(compilation, cancellation).SelectMany(owner => AttributeReader.Read(owner).Select(values => (Values: values, Owner: (INamedTypeSymbol?)owner))))
            .ToList();
        var role = ofAssembly.FirstOrDefault(values => values.Source.Attribute == "RbacRole")?.Text(0) ?? DefaultRole;
        return new ApiManifests(
            all.Where(one => one.Values.Source.Attribute == "Rbac").Select(one => AccessRuleParser.Parse(one.Values, role, context)).OfType<AccessRule>().ToEquatableArray(),
            all.Where(one => one.Values is { Source.Attribute: "Webhook", Positional.Count: 1 })
                .Select(one => WebhookParser.Parse(one.Values, one.Owner, compilation, context)).OfType<AdmissionWebhook>()
                .OrderBy(webhook => webhook.Name, StringComparer.Ordinal)
                .ToEquatableArray(),
            Configuration("Mutating", ofAssembly, context),
            Configuration("Validating", ofAssembly, context),
            context.Diagnostics.ToEquatableArray());
    }

    private static IEnumerable<INamedTypeSymbol> Owners(Compilation compilation, CancellationToken cancellation) => compilation.SyntaxTrees
        .SelectMany(tree => ManifestCandidates.Of(tree, cancellation))
        .Select(type => compilation.GetSemanticModel(type.SyntaxTree).GetDeclaredSymbol(type, cancellation))
        .OfType<INamedTypeSymbol>()
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    private static string Configuration(string type, List<AttributeValues> ofAssembly, MarkerContext context)
    {
        var names = ofAssembly.Where(values => values is { Source.Attribute: "WebhookConfiguration", Positional.Count: 2 } && values.Text(0) == type).ToList();
        foreach (var second in names.Skip(1))
        {
            context.Report(Descriptors.WebhookInvalid, second.Source.Anchor, "", $"the configuration of {type.ToLowerInvariant()} webhooks is called '{names[0].Text(1)}' already; keep one [WebhookConfiguration] for each type");
        }

        return names.FirstOrDefault()?.Text(1) ?? type.ToLowerInvariant() + "-webhook-configuration";
    }
}
