using KubeCodegen.Generator.Crds.Definition;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Crds;

/// <summary>Everything that the API server (1.36) checks when a CustomResourceDefinition is written, but for the meaning of CEL rules.</summary>
internal static class CrdRules
{
    /// <summary>What is left of a prefix before five characters are put behind it (apiserver <c>names.SimpleNameGenerator</c>).</summary>
    private const int LongestGenerated = 58;

    private static readonly FieldPath Metadata = FieldPath.Of("metadata");

    /// <summary>What the server has against creating the definition (apiextensions <c>ValidateCustomResourceDefinition</c>).</summary>
    public static IReadOnlyList<CrdError> Check(CrdDocument document)
    {
        var errors = new CrdErrors();

        // The server drops the namespace of objects that have none, and makes a name where one is to be generated.
        var metadata = document.Metadata with { Namespace = "" };
        if (metadata is { Name: "", GenerateName: { Length: > 0 } prefix })
        {
            metadata = metadata with { Name = prefix.Substring(0, Math.Min(prefix.Length, LongestGenerated)) + "xxxxx" };
        }

        var required = document.Spec.Names.Plural + "." + document.Spec.Group;
        MetadataRules.CheckNew(metadata, isNamespaced: false, (name, isPrefix) => CheckName(name, isPrefix, required), Metadata, errors);
        SpecRules.Check(document.Spec, CrdOptions.New, errors);
        StoredVersionRules.Check(StoredVersionRules.After([], document.Spec.Versions), document.Spec.Versions, errors);
        ApprovalRules.Check(document, null, errors);
        CheckPreserveUnknownFields(document.Spec, errors);
        return errors.All;
    }

    /// <summary>What the server has against replacing the definition (apiextensions <c>ValidateCustomResourceDefinitionUpdate</c>).</summary>
    /// <param name="document">What it is to become.</param>
    /// <param name="old">What it is; without a status it counts as established, with its storage version stored.</param>
    public static IReadOnlyList<CrdError> CheckUpdate(CrdDocument document, CrdDocument old)
    {
        var errors = new CrdErrors();
        var status = old.Status is { StoredVersions.IsEmpty: false } known
            ? known
            : new CrdStatus(IsEstablished: true, StoredVersionRules.After([], old.Spec.Versions));
        MetadataRules.CheckCommon(document.Metadata, Metadata, errors);
        SpecRules.Check(document.Spec, CrdOptions.Update(old, status.IsEstablished), errors);
        UpdateRules.Check(document, old, status.IsEstablished, errors);
        StoredVersionRules.Check(StoredVersionRules.After(status.StoredVersions, document.Spec.Versions), document.Spec.Versions, errors);
        ApprovalRules.Check(document, old, errors);
        if (!old.Spec.PreserveUnknownFields)
        {
            CheckPreserveUnknownFields(document.Spec, errors);
        }

        return errors.All;
    }

    private static IEnumerable<string> CheckName(string name, bool isPrefix, string required)
    {
        var reasons = ServerWords.Split(DnsNames.CheckSubdomain(isPrefix ? MetadataRules.WithoutTrailingDash(name) : name));
        return name == required ? reasons : reasons.Append("must be spec.names.plural+\".\"+spec.group");
    }

    private static void CheckPreserveUnknownFields(CrdSpec spec, CrdErrors errors)
    {
        if (spec.PreserveUnknownFields)
        {
            errors.Invalid(
                FieldPath.Of("spec.preserveUnknownFields"),
                JsonValue.True,
                "cannot set to true, set x-kubernetes-preserve-unknown-fields to true in spec.versions[*].schema instead");
        }
    }
}
