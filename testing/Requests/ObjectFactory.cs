using System.Globalization;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Kinds;
using KubeCodegen.Testing.Validation;

namespace KubeCodegen.Testing.Requests;

/// <summary>Gives a new object what only the server gives, and checks it (apiserver <c>rest.BeforeCreate</c>).</summary>
internal static class ObjectFactory
{
    private const string Alphabet = "bcdfghjklmnpqrstvwxz2456789";
    private const int SuffixLength = 5;
    private const int LongestPrefix = 58;

    /// <summary>Sets what a client cannot.</summary>
    /// <returns>Whether the name was generated.</returns>
    public static bool Begin(RequestContext context, JsonObject obj)
    {
        var metadata = obj.GetOrAdd("metadata");
        metadata["uid"] = Guid.NewGuid().ToString();
        metadata["creationTimestamp"] = Timestamp(context.Engine.Clock.GetUtcNow());
        foreach (var name in new[] { "deletionTimestamp", "deletionGracePeriodSeconds", "selfLink", "resourceVersion", "generation" })
        {
            metadata.Remove(name);
        }

        var isGenerated = metadata.Text("generateName") is { Length: > 0 } && metadata.Text("name") is null or "";
        if (isGenerated)
        {
            metadata["name"] = Name(metadata.Text("generateName")!);
        }

        PrepareForCreate(context, obj);
        return isGenerated;
    }

    /// <exception cref="Refusal">The object is invalid.</exception>
    public static void Finish(RequestContext context, JsonObject obj, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ObjectValidator.CheckNew(context, obj);
        foreach (var warning in context.Resource.Rules.Warnings(obj).Concat(ObjectValidator.Warnings(obj)))
        {
            context.Warn(warning);
        }
    }

    public static string Timestamp(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static void PrepareForCreate(RequestContext context, JsonObject obj)
    {
        var resource = context.Resource;
        if (resource.IsCustom)
        {
            if (context.Version.HasStatus)
            {
                obj.Remove("status");
            }

            obj["metadata"]!["generation"] = 1L;
            return;
        }

        if (resource.Rules.Generation is not null)
        {
            obj["metadata"]!["generation"] = 1L;
        }

        resource.Rules.PrepareForCreate(obj, new RequestScope(context.Path.Namespace, context.User.Name));
    }

    private static string Name(string prefix) =>
        prefix[..Math.Min(prefix.Length, LongestPrefix)] + string.Create(SuffixLength, Alphabet, static (suffix, alphabet) => Random.Shared.GetItems(alphabet, suffix));
}
