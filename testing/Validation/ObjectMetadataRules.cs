using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Crds.Definition;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Resources;
using Model = KubeCodegen.Generator.Model;

namespace KubeCodegen.Testing.Validation;

/// <summary>What holds for the metadata of every object that is written; the rules are those that definitions are checked by.</summary>
internal static class ObjectMetadataRules
{
    private static readonly FieldPath Path = FieldPath.Of("metadata");

    public static IEnumerable<FieldCause> CheckNew(ApiResource resource, JsonObject obj)
    {
        var errors = new CrdErrors();
        MetadataRules.CheckNew(Read(obj), resource.IsNamespaced, resource.Rules.CheckName, Path, errors);
        return Causes(errors);
    }

    /// <summary>Metadata that is to take the place of another (apimachinery <c>ValidateObjectMetaUpdate</c>).</summary>
    public static IEnumerable<FieldCause> CheckUpdate(JsonObject obj, JsonObject old)
    {
        var errors = new CrdErrors();
        var (metadata, before) = (obj.Object("metadata")!, old.Object("metadata")!);
        MetadataRules.CheckCommon(Read(obj), Path, errors);
        CheckFinalizers(metadata, before, errors);
        foreach (var name in new[] { "name", "namespace", "uid", "creationTimestamp" })
        {
            CheckImmutable(name, metadata, before, errors);
        }

        CheckDeletion("deletionTimestamp", metadata, before, errors);
        CheckDeletion("deletionGracePeriodSeconds", metadata, before, errors);
        if ((metadata.Whole("generation") ?? 0) < (before.Whole("generation") ?? 0))
        {
            errors.Invalid(Path.Child("generation"), ModelJson.ToModel(metadata["generation"]), "must not be decremented");
        }

        return Causes(errors);
    }

    public static IEnumerable<FieldCause> Causes(CrdErrors errors) => errors.All.Select(error => new FieldCause(error.Reason, error.Field, error.Message));

    private static ObjectMetadata Read(JsonObject obj) => ObjectMetadata.Read((Model.JsonObject)ModelJson.ToModel(obj["metadata"] ?? new JsonObject()));

    private static void CheckImmutable(string name, JsonObject metadata, JsonObject before, CrdErrors errors)
    {
        var (now, was) = (metadata.Text(name) ?? "", before.Text(name) ?? "");
        if (now != was)
        {
            errors.Invalid(Path.Child(name), now, "field is immutable");
        }
    }

    private static void CheckDeletion(string name, JsonObject metadata, JsonObject before, CrdErrors errors)
    {
        if (!JsonNode.DeepEquals(metadata[name], before[name]))
        {
            errors.Invalid(Path.Child(name), ModelJson.ToModel(metadata[name]), "field is immutable");
        }
    }

    /// <summary>No finalizer may join once an object is being deleted.</summary>
    private static void CheckFinalizers(JsonObject metadata, JsonObject before, CrdErrors errors)
    {
        if (before.Text("deletionTimestamp") is null)
        {
            return;
        }

        var added = metadata.Texts("finalizers").Except(before.Texts("finalizers")).Order(StringComparer.Ordinal).ToList();
        if (added.Count > 0)
        {
            errors.Forbidden(Path.Child("finalizers"), $"no new finalizers can be added if the object is being deleted, found new finalizers []string{{{string.Join(", ", added.Select(GoText.Quote))}}}");
        }
    }
}
