using System.Text;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Crds.Definition;

/// <summary>What holds for the metadata of every object (apimachinery <c>api/validation/objectmeta.go</c>, <c>ValidateObjectMetaAccessor</c>).</summary>
internal static class MetadataRules
{
    private const int MaximumAnnotations = 256 * 1024;
    private const int MaximumManager = 128;
    private const int MaximumSubresource = 256;

    /// <param name="checkName">Why a name is none of this kind of object, or a prefix of one; one reason each.</param>
    public static void CheckNew(ObjectMetadata metadata, bool isNamespaced, Func<string, bool, IEnumerable<string>> checkName, FieldPath path, CrdErrors errors)
    {
        if (metadata.GenerateName.Length > 0)
        {
            CheckName(metadata.GenerateName, isPrefix: true, path.Child("generateName"));
        }

        if (metadata.Name.Length == 0)
        {
            errors.Required(path.Child("name"), "name or generateName is required");
        }
        else
        {
            CheckName(metadata.Name, isPrefix: false, path.Child("name"));
        }

        CheckNamespace(metadata, isNamespaced, path.Child("namespace"), errors);
        if (metadata.Generation < 0)
        {
            errors.Invalid(path.Child("generation"), JsonValue.Of(metadata.Generation), "must be greater than or equal to 0");
        }

        CheckCommon(metadata, path, errors);
        CheckFinalizers(metadata, path.Child("finalizers"), errors);

        void CheckName(string name, bool isPrefix, FieldPath at)
        {
            foreach (var reason in checkName(name, isPrefix))
            {
                errors.Invalid(at, name, reason);
            }
        }
    }

    /// <summary>What is looked at whenever an object is written.</summary>
    public static void CheckCommon(ObjectMetadata metadata, FieldPath path, CrdErrors errors)
    {
        foreach (var label in metadata.Labels)
        {
            ServerWords.Report(errors, path.Child("labels"), label.Name, QualifiedNames.Check(label.Name));
            ServerWords.Report(errors, path.Child("labels"), label.Value, QualifiedNames.CheckLabelValue(label.Value));
        }

        CheckAnnotations(metadata.Annotations, path.Child("annotations"), errors);
        OwnerRules.Check(metadata.Owners, path.Child("ownerReferences"), errors);
        for (var i = 0; i < metadata.ManagedFields.Count; i++)
        {
            CheckManagedFields(metadata.ManagedFields[i], path.Child("managedFields").Index(i), errors);
        }
    }

    /// <summary>A prefix may end with a dash, in whose place something will be put (<c>maskTrailingDash</c>).</summary>
    public static string WithoutTrailingDash(string name) => name.Length > 1 && name[name.Length - 1] == '-' ? name.Substring(0, name.Length - 2) + "a" : name;

    private static void CheckNamespace(ObjectMetadata metadata, bool isNamespaced, FieldPath path, CrdErrors errors)
    {
        if (isNamespaced)
        {
            ServerWords.Report(errors, path, metadata.Namespace, LabelNames.Check(metadata.Namespace));
        }
        else if (metadata.Namespace.Length > 0)
        {
            errors.Forbidden(path, "not allowed on this type");
        }
    }

    private static void CheckAnnotations(EquatableArray<NameValue> annotations, FieldPath path, CrdErrors errors)
    {
        foreach (var annotation in annotations)
        {
            ServerWords.Report(errors, path, annotation.Name, QualifiedNames.Check(annotation.Name.ToLowerInvariant()));
        }

        if (annotations.Sum(annotation => (long)Encoding.UTF8.GetByteCount(annotation.Name) + Encoding.UTF8.GetByteCount(annotation.Value)) > MaximumAnnotations)
        {
            errors.TooLong(path, MaximumAnnotations);
        }
    }

    private static void CheckFinalizers(ObjectMetadata metadata, FieldPath path, CrdErrors errors)
    {
        foreach (var finalizer in metadata.Finalizers)
        {
            ServerWords.Report(errors, path, finalizer, QualifiedNames.Check(finalizer));
        }

        if (metadata.Finalizers.Contains("orphan") && metadata.Finalizers.Contains("foregroundDeletion"))
        {
            errors.Invalid(path, JsonValue.Of(metadata.Finalizers), "finalizer orphan and foregroundDeletion cannot be both set");
        }
    }

    private static void CheckManagedFields(ManagedFieldsEntry entry, FieldPath path, CrdErrors errors)
    {
        if (entry.Operation is not ("Apply" or "Update"))
        {
            errors.Invalid(path.Child("operation"), entry.Operation, "must be `Apply` or `Update`");
        }

        if (entry.FieldsType is not ("" or "FieldsV1"))
        {
            errors.Invalid(path.Child("fieldsType"), entry.FieldsType, "must be `FieldsV1`");
        }

        if (Encoding.UTF8.GetByteCount(entry.Manager) > MaximumManager)
        {
            errors.TooLong(path.Child("manager"), MaximumManager);
        }

        if (Encoding.UTF8.GetByteCount(entry.Subresource) > MaximumSubresource)
        {
            errors.TooLong(path.Child("subresource"), MaximumSubresource);
        }
    }
}
