using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Parsing;

/// <summary>
/// The types to apply a kind's fields with. The compilation's own classes have a counterpart with all members optional: an initialiser or a value type
/// would otherwise claim fields that nobody set. Classes of others, as the models of KubernetesClient, are all optional as they are.
/// </summary>
internal sealed class ApplyConfigurationBuilder(TypeGraph graph)
{
    private const string Suffix = "ApplyConfiguration";

    /// <param name="client">The kind's client.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="reached">All types that the kind reaches.</param>
    public EquatableArray<ApplyConfiguration> Build(ApiClient client, ApiKind kind, IEnumerable<ApiType> reached) => client.Configuration is null ? [] : reached
        .Where(IsOwn)
        .Select(type => Build(type, type.Key == kind.Type.Key ? (client, kind) : null, client.Accessibility))
        .ToEquatableArray();

    private ApplyConfiguration Build(ApiType type, (ApiClient Client, ApiKind Kind)? root, string accessibility) => new(
        type.Key,
        type.Declaration.Namespace,
        Name(type),
        type.Declaration.Accessibility == "public" ? accessibility : "internal",
        root?.Kind.Gvk,
        root?.Kind.IsNamespaced ?? false,
        root is { } of && (of.Client.Verbs & ClientVerbs.ApplyStatus) != 0,
        Members(type, isKind: root is not null),
        IsSound: true);

    private EquatableArray<ApplyMember> Members(ApiType type, bool isKind)
    {
        var members = new List<ApiMember>();
        foreach (var level in graph.Ancestors(type).Reverse().Append(type))
        {
            foreach (var member in level.Members.Where(member => member.InSchema && member.Type is not UnsupportedShape && member.Type.IsKnown))
            {
                members.RemoveAll(hidden => hidden.Name == member.Name);
                members.Add(member);
            }
        }

        return members
            .Where(member => !isKind || member.JsonName is not ("apiVersion" or "kind" or "metadata"))
            .Select(member => new ApplyMember(member.Name.Escaped(), member.JsonName, Optional(member.Type)))
            .ToEquatableArray();
    }

    private string Optional(TypeShape shape) => Of(shape) is var type && type.EndsWith("?", StringComparison.Ordinal) ? type : type + "?";

    private string Of(TypeShape shape) => shape switch
    {
        ObjectShape model when IsOwn(graph[model.Key]) => Counterpart(graph[model.Key]),
        ListShape list when HasOwn(list.Item) => $"global::System.Collections.Generic.IList<{Of(list.Item)}>",
        MapShape map when HasOwn(map.Value) => $"global::System.Collections.Generic.IDictionary<string, {Of(map.Value)}>",
        _ => shape.CSharp,
    };

    private bool HasOwn(TypeShape shape) => shape switch
    {
        ObjectShape model => IsOwn(graph[model.Key]),
        ListShape list => HasOwn(list.Item),
        MapShape map => HasOwn(map.Value),
        _ => false,
    };

    private static bool IsOwn(ApiType type) =>
        (type.Declaration.Modifiers & TypeModifiers.Source) != 0 && !type.Declaration.IsEnum && !type.Declaration.IsStruct && type.Declaration.Keyword != "interface";

    private static string Counterpart(ApiType type) => $"global::{(type.Declaration.Namespace.Length == 0 ? "" : type.Declaration.Namespace + ".")}{Name(type)}";

    /// <summary>Enclosing types in front, arguments of generic types behind: <c>RangeOfInt</c>.</summary>
    private static string Name(ApiType type)
    {
        var space = type.Declaration.Namespace;
        var name = space.Length > 0 && type.Key.StartsWith(space + ".", StringComparison.Ordinal) ? type.Key.Substring(space.Length + 1) : type.Key;
        var arguments = name.IndexOf('<') is >= 0 and var start ? name.Substring(start) : "";
        var words = arguments.Split('.', '<', '>', ',', ' ', ':', '@', '?', '[', ']').Where(word => word.Length > 0 && word != "global");
        return name.Substring(0, name.Length - arguments.Length).Replace(".", "").Replace("@", "")
            + (arguments.Length == 0 ? "" : "Of" + string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1))))
            + Suffix;
    }
}
