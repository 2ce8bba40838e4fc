using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Facts;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>Which clients a compilation asks for.</summary>
internal sealed class ClientParser
{
    private const string Runtime = "KubeCodegen.Client.ResourceClient`1";
    private const string Client = "Client";

    private readonly bool hasRuntime;
    private readonly AttributeValues[] assembly;
    private readonly Compilation compilation;

    public ClientParser(Compilation compilation)
    {
        this.compilation = compilation;
        hasRuntime = compilation.GetTypeByMetadataName(Runtime) is not null;
        assembly = [.. AttributeReader.Read(compilation.Assembly)];
    }

    /// <summary>The client of a kind of the compilation; null when there is to be none.</summary>
    public ApiClient? Parse(INamedTypeSymbol symbol, ApiKind kind)
    {
        var attribute = AttributeReader.Read(symbol).Concat(assembly).FirstOrDefault(attribute => attribute.Source.Attribute == Client);
        var verbs = Verbs(attribute) & Offered(kind.Version.HasStatusSubresource, kind.Version.Scale is not null);
        if (!hasRuntime || !kind.IsExtensible || verbs == ClientVerbs.None || Accessibility(symbol) is not { } accessibility)
        {
            return null;
        }

        var name = ClientNames.Of(symbol);
        var space = symbol.NamespaceName();
        return new ApiClient(
            kind.Gvk,
            kind.Names.Plural,
            kind.IsNamespaced,
            kind.Type.Key,
            space,
            name,
            ClientNames.Accessor(kind.Gvk.Kind, kind.Names.Plural),
            accessibility,
            kind.Type.Copy.Copies,
            Applies(verbs) ? $"global::{(space.Length == 0 ? "" : space + ".")}{name}ApplyConfiguration" : null,
            verbs,
            IsOwn: true,
            IsSound: true)
        {
            Declaration = kind.Type.Declaration,
        };
    }

    /// <summary>What the assembly says of its clients as a whole.</summary>
    public ClientPlan Plan()
    {
        var clientset = assembly.FirstOrDefault(attribute => attribute.Source.Attribute == "Clientset");
        var space = clientset?.Text("Namespace");
        var fallback = ClientNames.NamespaceOf(compilation.AssemblyName);
        var context = new MarkerContext();
        var owners = new Lazy<CopyOwners>(() => new CopyOwners(compilation));
        var names = new HashSet<string>(StringComparer.Ordinal);
        var others = assembly
            .Where(attribute => attribute.Source.Attribute == "GenerateClient")
            .Select(attribute => OfOther(attribute, owners.Value, space ?? fallback, names, context))
            .OfType<ApiClient>()
            .ToList();
        return new ClientPlan(others, clientset?.Text("Name") ?? "Clientset", space, fallback, [.. context.Diagnostics]);
    }

    public static bool Applies(ClientVerbs verbs) => (verbs & (ClientVerbs.Apply | ClientVerbs.ApplyStatus)) != 0;

    private ApiClient? OfOther(AttributeValues attribute, CopyOwners owners, string space, HashSet<string> names, MarkerContext context)
    {
        if (attribute.TypeArgument is not { } type)
        {
            return null;
        }

        var entity = KubernetesEntity.Of(type);
        if ((Problem(type, entity, owners) ?? Clash(entity!, names)) is { } problem)
        {
            context.Report(Descriptors.ClientImpossible, attribute.Source.Anchor, type.Name, problem);
            return null;
        }

        var gvk = entity!.Gvk;
        var verbs = Verbs(attribute) & Offered(type.GetMembers("Status").Length > 0, BuiltInKinds.IsScalable(gvk));
        return verbs == ClientVerbs.None ? null : new ApiClient(
            gvk,
            entity.Plural,
            attribute["Scope"] is { } scope ? scope != JsonValue.Of("Cluster") : !BuiltInKinds.IsClusterScoped(gvk),
            type.FullName(),
            space,
            gvk.Kind,
            ClientNames.Accessor(gvk.Kind, entity.Plural),
            Accessibility(type)!,
            owners.CopiesOf(type),
            Applies(verbs) ? type.CSharp() : null,
            verbs,
            IsOwn: false,
            IsSound: true);
    }

    private string? Problem(INamedTypeSymbol type, KubernetesEntity? entity, CopyOwners owners) => 0 switch
    {
        _ when !hasRuntime => "clients stand on KubeCodegen.Runtime; reference it.",
        _ when AttributeReader.Read(type).Any(own => own.Source.Attribute == "Resource") && TypeFacts.IsSource(type) => "it is a kind of this assembly and has a client; [Client] says what it does.",
        _ when entity is null => "it is no kind: it has no [KubernetesEntity] with a version, a kind and a plural.",
        _ when Accessibility(type) is null => "it is private; clients are not where it can be seen.",
        _ when !HasCopies(type, owners) => $"nothing copies it. Put [assembly: GenerateModelCopies(typeof({type.Name}))] here, or reference an assembly that has it.",
        _ => null,
    };

    private static string? Clash(KubernetesEntity entity, HashSet<string> names) =>
        names.Add(entity.Gvk.Kind) ? null : $"another client is already called {entity.Gvk.Kind}Client; one version of a kind can have one.";

    private bool HasCopies(INamedTypeSymbol type, CopyOwners owners) => owners.CopiesOf(type) is null || !owners.AreHere(type)
        || CopyOwners.ModelsServedBy(compilation.Assembly).Any(model => SymbolEqualityComparer.Default.Equals(model.ContainingAssembly, type.ContainingAssembly));

    private static ClientVerbs Verbs(AttributeValues? attribute) => attribute?["Verbs"] switch
    {
        JsonNumber number => (ClientVerbs)AttributeValues.Integer(number),
        JsonString { Value: "ReadOnly" } => ClientVerbs.Get | ClientVerbs.List | ClientVerbs.Watch,
        JsonString name when Enum.TryParse<ClientVerbs>(name.Value, out var verb) => verb,
        _ => ClientVerbs.All,
    };

    private static ClientVerbs Offered(bool hasStatus, bool hasScale) => ClientVerbs.All
        & ~(hasStatus ? 0 : ClientVerbs.UpdateStatus | ClientVerbs.ApplyStatus)
        & ~(hasScale ? 0 : ClientVerbs.Scale);

    /// <summary>How a class may be declared that shows the type; null when only the type's surroundings see it.</summary>
    public static string? Accessibility(INamedTypeSymbol type)
    {
        var result = "public";
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            switch (current.DeclaredAccessibility)
            {
                case Microsoft.CodeAnalysis.Accessibility.Public:
                    break;
                case Microsoft.CodeAnalysis.Accessibility.Internal or Microsoft.CodeAnalysis.Accessibility.ProtectedOrInternal:
                    result = "internal";
                    break;
                default:
                    return null;
            }
        }

        return result;
    }
}
