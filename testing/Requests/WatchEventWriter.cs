using System.Globalization;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Requests;

/// <summary>Events of one watch as JSON, one to a line.</summary>
internal sealed class WatchEventWriter(RequestContext context, Transform? transform)
{
    private bool hasSentColumns;

    /// <param name="version">The version to show when it is not the object's own: that of the change which made it cease to match.</param>
    public byte[] Event(string type, StoredObject stored, long? version = null)
    {
        var form = ObjectForms.Served(context.Resource, context.Version, stored);
        if (version is { } shown)
        {
            form = form.Copy();
            form["metadata"]!["resourceVersion"] = shown.ToString(CultureInfo.InvariantCulture);
            return WatchRequests.Frame(type, Transformed(form).ToUtf8());
        }

        return WatchRequests.Frame(type, transform is null ? stored.Utf8(form) : Transformed(form).ToUtf8());
    }

    /// <summary>How far the watch has come.</summary>
    /// <param name="annotation">Says that all that was there at the start has been sent.</param>
    public byte[] Bookmark(long version, string? annotation)
    {
        var metadata = new JsonObject { ["resourceVersion"] = version.ToString(CultureInfo.InvariantCulture) };
        if (!context.Resource.IsCustom && transform is null)
        {
            metadata["creationTimestamp"] = null;
        }

        if (annotation is not null)
        {
            metadata["annotations"] = new JsonObject { [annotation] = "true" };
        }

        var bookmark = new JsonObject { ["kind"] = context.Resource.Kind, ["apiVersion"] = context.Gvk.ApiVersion, ["metadata"] = metadata };
        return WatchRequests.Frame("BOOKMARK", Transformed(bookmark).ToUtf8());
    }

    public static byte[] Error(Refusal refusal) => WatchRequests.Frame("ERROR", refusal.ToStatus().ToUtf8());

    private JsonObject Transformed(JsonObject form)
    {
        if (transform is null)
        {
            return form;
        }

        if (transform.Kind != "Table")
        {
            return PartialMetadata.Of(form, transform.ApiVersion);
        }

        var metadata = new JsonObject { ["resourceVersion"] = form["metadata"].Text("resourceVersion") };
        var table = Tables.Of(context, [form], metadata, transform.ApiVersion, withColumns: !hasSentColumns);
        hasSentColumns = true;
        return table;
    }
}
