using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Apply;

/// <summary>The versions of a kind, as far as ownership looks at them.</summary>
internal interface IApplyScheme
{
    /// <summary>How objects of a version are merged; null when there is no such version any more.</summary>
    MergeType? TypeOf(string apiVersion);

    /// <summary>The object in another version; the same when it is in it.</summary>
    JsonObject Convert(JsonObject obj, string apiVersion);

    /// <summary>Takes out of a set what a request through the resource (empty) or one of its subresources does not write.</summary>
    FieldSet Filter(FieldSet set, string apiVersion, string subresource);

    /// <summary>An object of which nothing is set yet; a request that makes an object is compared with it.</summary>
    JsonObject New(string apiVersion);

    /// <summary>Fills in defaults after a merge.</summary>
    void Default(JsonObject obj, string apiVersion);
}
