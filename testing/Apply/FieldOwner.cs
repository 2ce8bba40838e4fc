using System.Text;
using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Apply;

/// <summary>Who owns fields: a manager, by what it does (apimachinery <c>BuildManagerIdentifier</c>).</summary>
/// <param name="ApiVersion">Empty for appliers: they are the same in all versions.</param>
internal sealed record FieldOwner(string Manager, string Operation, string ApiVersion, string Subresource)
{
    public const string Apply = "Apply";
    public const string Update = "Update";

    /// <summary>Stands for the request that is being answered until it is merged with what its manager has done before.</summary>
    public static FieldOwner Current { get; } = new("current-operation", "", "", "");

    /// <summary>By which owners are ordered; it is what the server calls them.</summary>
    public string Identifier { get; } = IdentifierOf(Manager, Operation, ApiVersion, Subresource);

    public static FieldOwner Of(string manager, string operation, string apiVersion, string subresource) =>
        new(manager, operation, operation == Apply ? "" : apiVersion, subresource);

    /// <summary>As conflicts name it.</summary>
    public string Describe() =>
        GoText.Quote(Manager) + (Subresource.Length > 0 ? " with subresource " + GoText.Quote(Subresource) : "") + (Operation == Update ? " using " + ApiVersion : "");

    private static string IdentifierOf(string manager, string operation, string apiVersion, string subresource)
    {
        var identifier = new JsonObject();
        foreach (var (name, value) in new[] { ("manager", manager), ("operation", operation), ("apiVersion", apiVersion), ("subresource", subresource) })
        {
            if (value.Length > 0)
            {
                identifier[name] = value;
            }
        }

        return Encoding.UTF8.GetString(identifier.ToUtf8());
    }
}

/// <summary>What an owner has, in the version in which it has written it.</summary>
internal sealed record OwnedFields(FieldSet Set, string ApiVersion, bool IsApplied);
