using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Definition;

/// <summary>What an update may not change (apiextensions <c>validateCustomResourceDefinitionSpecUpdate</c>, apimachinery <c>ValidateObjectMetaUpdate</c>).</summary>
internal static class UpdateRules
{
    public static void Check(CrdDocument document, CrdDocument old, bool isEstablished, CrdErrors errors)
    {
        Immutable("metadata.name", document.Metadata.Name, old.Metadata.Name);
        if (isEstablished)
        {
            Immutable("spec.scope", document.Spec.Scope, old.Spec.Scope);
            Immutable("spec.names.kind", document.Spec.Names.Kind, old.Spec.Names.Kind);
        }

        Immutable("spec.group", document.Spec.Group, old.Spec.Group);
        Immutable("spec.names.plural", document.Spec.Names.Plural, old.Spec.Names.Plural);

        void Immutable(string path, string value, string before)
        {
            if (value != before)
            {
                errors.Invalid(FieldPath.Of(path), JsonValue.Of(value), "field is immutable");
            }
        }
    }
}
