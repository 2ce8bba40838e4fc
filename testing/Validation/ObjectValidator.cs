using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Requests;

namespace KubeCodegen.Testing.Validation;

/// <summary>Checks a whole object before it is stored.</summary>
internal static class ObjectValidator
{
    private const string RulesSkipped = "Invalid value: null: some validation rules were not checked because the object was invalid; correct the existing errors to complete validation";

    /// <summary>Errors after which a real server does not evaluate CEL rules any more (apiextensions <c>hasBlockingErr</c>).</summary>
    private static readonly string[] Blocking =
        [CrdErrorReason.NotSupported, CrdErrorReason.Required, CrdErrorReason.TooLong, CrdErrorReason.TooMany, CrdErrorReason.TypeInvalid];

    public static void CheckNew(RequestContext context, JsonObject obj)
    {
        List<FieldCause> errors = [.. CheckKind(context, obj), .. ObjectMetadataRules.CheckNew(context.Resource, obj), .. context.Version.Schema.Validate(obj, null)];
        if (!context.Resource.IsCustom)
        {
            errors.AddRange(context.Resource.Rules.Validate(obj));
        }

        Throw(context, obj, errors);
    }

    public static void CheckUpdate(RequestContext context, JsonObject obj, JsonObject old)
    {
        // A real server looks at the metadata twice, for all kinds and in the strategy of the kind, and reports it twice.
        var metadata = ObjectMetadataRules.CheckUpdate(obj, old).ToList();
        List<FieldCause> errors = [.. CheckKind(context, obj), .. metadata, .. metadata, .. context.Version.Schema.Validate(obj, old)];
        if (!context.Resource.IsCustom)
        {
            errors.AddRange(context.Path.Subresource == "status" ? context.Resource.Rules.ValidateStatusUpdate(obj, old) : context.Resource.Rules.ValidateUpdate(obj, old));
        }

        Throw(context, obj, errors);
    }

    public static IEnumerable<string> Warnings(JsonObject obj)
    {
        foreach (var finalizer in obj["metadata"].Texts("finalizers"))
        {
            if (!finalizer.Contains('/', StringComparison.Ordinal) && finalizer is not ("orphan" or "foregroundDeletion" or "kubernetes"))
            {
                yield return $"metadata.finalizers: \"{finalizer}\": prefer a domain-qualified finalizer name to avoid accidental conflicts with other finalizer writers";
            }
        }
    }

    private static IEnumerable<FieldCause> CheckKind(RequestContext context, JsonObject obj)
    {
        if (context.Resource.IsCustom && obj.Text("kind") is { } kind && kind != context.Resource.Kind)
        {
            yield return new FieldCause(CrdErrorReason.Invalid, "kind", $"Invalid value: {GoText.Quote(kind)}: must be {context.Resource.Kind}");
        }
    }

    private static void Throw(RequestContext context, JsonObject obj, List<FieldCause> errors)
    {
        if (errors.Count == 0)
        {
            return;
        }

        if (context.Version.Schema.HasRules && errors.Any(error => Blocking.Contains(error.Type)))
        {
            errors.Add(new FieldCause(CrdErrorReason.Invalid, "<nil>", RulesSkipped));
        }

        throw Refusals.Invalid(context.Resource.Group, obj.Text("kind") ?? context.Resource.Kind, obj["metadata"].Text("name") ?? "", errors);
    }
}
