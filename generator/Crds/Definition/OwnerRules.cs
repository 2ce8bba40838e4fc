using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Definition;

/// <summary>Owner references (apimachinery <c>ValidateOwnerReferences</c>).</summary>
internal static class OwnerRules
{
    public static void Check(EquatableArray<OwnerReference> owners, FieldPath path, CrdErrors errors)
    {
        OwnerReference? controller = null;
        foreach (var owner in owners)
        {
            Check(owner, path, errors);
            if (!owner.IsController)
            {
                continue;
            }

            if (controller is not null)
            {
                errors.Invalid(
                    path,
                    Describe(owners),
                    $"Only one reference can have Controller set to true. Found \"true\" in references for {controller.Kind}/{controller.Name} and {owner.Kind}/{owner.Name}");
            }

            controller ??= owner;
        }
    }

    private static void Check(OwnerReference owner, FieldPath path, CrdErrors errors)
    {
        var version = owner.ApiVersion.Substring(owner.ApiVersion.IndexOf('/') + 1);
        if (version.Length == 0 || version.IndexOf('/') >= 0)
        {
            errors.Invalid(path.Child("apiVersion"), owner.ApiVersion, "version must not be empty");
        }

        NotEmpty("kind", owner.Kind);
        NotEmpty("name", owner.Name);
        NotEmpty("uid", owner.Uid);
        if (owner is { ApiVersion: "v1", Kind: "Event" })
        {
            errors.Invalid(path, Describe([owner]), "/v1, Kind=Event is disallowed from being an owner");
        }

        void NotEmpty(string field, string value)
        {
            if (value.Length == 0)
            {
                errors.Invalid(path.Child(field), value, "must not be empty");
            }
        }
    }

    private static JsonArray Describe(EquatableArray<OwnerReference> owners) => new(owners
        .Select(owner => (JsonValue)new JsonObject(
        [
            new("apiVersion", JsonValue.Of(owner.ApiVersion)),
            new("kind", JsonValue.Of(owner.Kind)),
            new("name", JsonValue.Of(owner.Name)),
            new("uid", JsonValue.Of(owner.Uid)),
        ]))
        .ToEquatableArray());
}
