using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds.Definition;
using KubeCodegen.Generator.Rules;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Requests;
using KubeCodegen.Testing.Resources;
using KubeCodegen.Testing.Validation;

namespace KubeCodegen.Testing.Kinds;

/// <summary>What a kind does beside what all kinds do (the strategies of <c>k8s.io/kubernetes/pkg/registry</c>); this one does nothing special.</summary>
internal class KindRules
{
    public static KindRules Plain { get; } = new();

    /// <summary>An update without a resourceVersion replaces whatever is there.</summary>
    public virtual bool AllowsUnconditionalUpdate => true;

    /// <summary>A PUT makes an object that does not exist.</summary>
    public virtual bool AllowsCreateOnUpdate => false;

    /// <summary>A DELETE answers with the object instead of a Status.</summary>
    public virtual bool ReturnsDeleted => false;

    /// <summary>The collector orphans dependents when nobody says otherwise.</summary>
    public virtual bool OrphansByDefault => false;

    /// <summary>Members of the object beside its metadata that count for its generation; null when the kind has no generation.</summary>
    public virtual IReadOnlyList<string>? Generation => null;

    /// <summary>Fields that a selector may name, beside the name and the namespace.</summary>
    public virtual IReadOnlyList<string> SelectableFields => [];

    /// <summary>Finalizers that a deletion puts on the object.</summary>
    public virtual IEnumerable<string> DeletionFinalizers => [];

    /// <summary>Brings an object that came in into the form of its kind.</summary>
    /// <param name="unknown">Receives the paths of fields that the kind does not have.</param>
    /// <returns>Why the object cannot be read, or null.</returns>
    public virtual string? Decode(JsonObject obj, List<string> unknown) => MetadataDecoder.Decode(obj, unknown);

    /// <summary>Fills in what is left out, in the version of the request.</summary>
    public virtual void Default(JsonObject obj, string version)
    {
    }

    public virtual void PrepareForCreate(JsonObject obj, RequestScope scope)
    {
    }

    public virtual void PrepareForUpdate(JsonObject obj, JsonObject old)
    {
        if (old["status"] is { } status)
        {
            obj["status"] = status.DeepClone();
        }
        else
        {
            obj.Remove("status");
        }
    }

    /// <summary>An update of the status changes nothing else.</summary>
    public virtual void PrepareForStatusUpdate(JsonObject obj, JsonObject old) => ObjectUpdate.KeepAllBut(obj, old, "status");

    /// <summary>Whether a change outside of what counts for the generation counts nevertheless.</summary>
    public virtual bool CountsGeneration(JsonObject obj, JsonObject old) => false;

    /// <summary>What the kind has against the object; its schema and metadata have been looked at.</summary>
    public virtual IEnumerable<FieldCause> Validate(JsonObject obj) => [];

    public virtual IEnumerable<FieldCause> ValidateUpdate(JsonObject obj, JsonObject old) => Validate(obj);

    public virtual IEnumerable<FieldCause> ValidateStatusUpdate(JsonObject obj, JsonObject old) => [];

    public virtual IEnumerable<string> Warnings(JsonObject obj) => [];

    /// <summary>Reasons why a text is no name (or prefix of one) of the kind.</summary>
    public virtual IEnumerable<string> CheckName(string name, bool isPrefix) =>
        ServerWords.Split(DnsNames.CheckSubdomain(isPrefix ? MetadataRules.WithoutTrailingDash(name) : name));

    /// <summary>The value that a field selector compares; null when the field cannot be selected by.</summary>
    public virtual string? FieldValue(JsonObject obj, string field) => null;

    /// <summary>The object in the version of a request, made of the stored one; the same instance when nothing differs.</summary>
    public virtual JsonObject ToVersion(JsonObject stored, GroupVersionKind gvk) => stored;

    /// <summary>The object as it is stored, made of the one in the version of a request.</summary>
    public virtual JsonObject ToStorage(JsonObject obj, GroupVersionKind storage) => obj;

    /// <summary>How long a deletion waits; null when the object goes at once.</summary>
    public virtual long? GracePeriod(JsonObject obj, long? asked) => null;

    /// <summary>Whether something beside finalizers keeps an object that is deleted.</summary>
    public virtual bool IsHeld(JsonObject obj) => false;

    /// <summary>What changes when a deletion begins that does not end at once.</summary>
    public virtual void BeginDeletion(JsonObject obj)
    {
    }

    protected static JsonObject Spec(JsonObject obj) => obj.GetOrAdd("spec");
}

/// <summary>Where a request writes to.</summary>
internal sealed record RequestScope(string Namespace, string User);
