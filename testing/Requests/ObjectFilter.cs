using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Requests;

/// <summary>Which objects a list or a watch is about.</summary>
internal sealed class ObjectFilter(RequestContext context, ListOptions options)
{
    private readonly string prefix = context.Resource.IsNamespaced && context.Path.Namespace.Length > 0 ? context.Path.Namespace + "/" : "";

    public bool IsEmpty => options.Labels.IsEmpty && options.Fields.IsEmpty;

    /// <summary>Whether one has to look into objects, in the version of the request.</summary>
    public bool IsByContent => options.Fields.Requirements.Any(requirement => !requirement.Field.StartsWith("metadata.", StringComparison.Ordinal));

    public bool Matches(StoredObject stored)
    {
        if (prefix.Length > 0 && !stored.Key.StartsWith(prefix, StringComparison.Ordinal))
        {
            return false;
        }

        if (!options.Labels.IsEmpty && !options.Labels.Matches(stored.Metadata.Object("labels")))
        {
            return false;
        }

        if (options.Fields.IsEmpty)
        {
            return true;
        }

        var obj = IsByContent ? ObjectForms.Served(context.Resource, context.Version, stored) : stored.Content;
        return options.Fields.Matches(field => SelectableFields.Value(context.Resource, obj, field));
    }
}
