using System.Runtime.CompilerServices;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing.Documentation;
using KubeCodegen.Generator.Schema;
using KubeCodegen.Generator.Schema.Markers;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>Types of a compilation as values, together with all that they reach.</summary>
internal sealed class TypeParser
{
    /// <summary>Types of references, without documentation: their symbols outlive a compilation, so what is read from them does as well.</summary>
    private static readonly ConditionalWeakTable<INamedTypeSymbol, ForeignType> Foreign = new();

    private readonly Compilation compilation;
    private readonly DocumentationResolver? documentation;
    private readonly MemberParser members;
    private readonly Queue<INamedTypeSymbol> pending = new();
    private readonly Dictionary<string, HashSet<string>> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> profiles = new(StringComparer.Ordinal);

    private sealed record ForeignType(ApiType Type, INamedTypeSymbol[] Reached);

    public TypeParser(Compilation compilation, DocumentationResolver? documentation)
    {
        this.compilation = compilation;
        this.documentation = documentation;
        Owners = new CopyOwners(compilation);
        members = new MemberParser(compilation, documentation);
    }

    public CopyOwners Owners { get; }

    public TypeGraph Graph { get; } = new();

    /// <summary>Parses a type and everything that it reaches.</summary>
    public ApiType Parse(INamedTypeSymbol type, CancellationToken cancellation)
    {
        pending.Enqueue(type);
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = pending.Dequeue();
            if (!Graph.Contains(next.FullName()))
            {
                Graph.Add(ParseOne(next));
            }
        }

        return Graph[type.FullName()];
    }

    /// <summary>The source files that a type and the profiles on it are declared in.</summary>
    public IEnumerable<string> FilesOf(string key) => files.TryGetValue(key, out var paths) ? paths : [];

    /// <summary>The documentation ids of the profiles on a type and its members.</summary>
    public IEnumerable<string> ProfilesOf(string key) => profiles.TryGetValue(key, out var ids) ? ids : [];

    private ApiType ParseOne(INamedTypeSymbol type)
    {
        if (documentation is not null || TypeFacts.IsSource(type))
        {
            return ParseNow(type, pending.Enqueue);
        }

        // What a foreign type reaches is kept beside it; generic instances over the user's types have no life of their own.
        if (type.IsGenericType)
        {
            return ParseNow(type, pending.Enqueue);
        }

        var areHere = Owners.AreHere(type);
        if (!Foreign.TryGetValue(type, out var known) || known.Type.Copy.AreHere != areHere)
        {
            var reached = new List<INamedTypeSymbol>();
            var parsed = ParseNow(type, reached.Add);
            known = new ForeignType(parsed, [.. reached]);
            Foreign.Remove(type);
            Foreign.GetValue(type, _ => known);
        }

        foreach (var reached in known.Reached)
        {
            pending.Enqueue(reached);
        }

        return known.Type;
    }

    private ApiType ParseNow(INamedTypeSymbol type, Action<INamedTypeSymbol> visit)
    {
        var paths = files[type.FullName()] = new HashSet<string>(StringComparer.Ordinal);
        var used = profiles[type.FullName()] = new HashSet<string>(StringComparer.Ordinal);
        var shapes = new ShapeParser(Owners, visit);
        var declared = members.Parse(type, shapes, AddProfile);
        var markers = MarkerParser.Parse(type, AddProfile);
        if (TypeFacts.IsSource(type))
        {
            markers = markers.AddRange(DataAnnotationParser.Parse(type));
        }

        AddFiles(type);
        if (type.GetMembers().Any(JsonNames.IsExtensionData))
        {
            markers = markers.Add(new PreserveUnknownFieldsMarker(new MarkerSource("JsonExtensionData", "", Anchors.Of(type))));
        }

        return new ApiType(
            type.FullName(),
            TypeFacts.Declaration(type),
            BaseOf(type, shapes),
            declared,
            EnumMembers(type),
            markers,
            documentation?.Describe(type, compilation),
            new CopyTraits(Owners.CopiesOf(type), Owners.AreHere(type), IsServed: false, PlainTypes.IsPlain(type, Owners), TypeFacts.WrittenMethods(type)),
            Anchors.Of(type));

        void AddProfile(INamedTypeSymbol profile)
        {
            AddFiles(profile);
            used.Add(Anchors.IdOf(profile));
        }

        void AddFiles(INamedTypeSymbol declared) => paths.UnionWith(declared.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree.FilePath));
    }

    private static ObjectShape? BaseOf(INamedTypeSymbol type, ShapeParser shapes) =>
        type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: not SpecialType.System_Object } parent }
            ? shapes.Parse(parent, isForeign: false) as ObjectShape
            : null;

    private static EquatableArray<EnumMember> EnumMembers(INamedTypeSymbol type) => type.TypeKind != TypeKind.Enum
        ? []
        : type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .Select(field => new EnumMember(field.Name, JsonNames.OfEnumMember(field)))
            .ToEquatableArray();
}
