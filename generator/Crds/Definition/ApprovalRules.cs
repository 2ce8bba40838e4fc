using KubeCodegen.Generator.Crds.Formats;

namespace KubeCodegen.Generator.Crds.Definition;

/// <summary>Groups of the Kubernetes community need an annotation that says who approved them (apiextensions <c>validateAPIApproval</c>).</summary>
internal static class ApprovalRules
{
    private const string Annotation = "api-approved.kubernetes.io";
    private const string Needed = "protected groups must have approval annotation \"" + Annotation + "\"";
    private const string Proposal = ", see https://github.com/kubernetes/enhancements/pull/1111";

    private enum State
    {
        Invalid,
        Approved,
        Bypassed,
        Missing,
    }

    /// <param name="old">The definition that exists; what it has stays allowed.</param>
    public static void Check(CrdDocument document, CrdDocument? old, CrdErrors errors)
    {
        var state = StateOf(document.Metadata);
        if (!IsProtected(document.Spec.Group) || (old is not null && state == StateOf(old.Metadata)))
        {
            return;
        }

        var path = FieldPath.Of("metadata.annotations").Key(Annotation);
        if (state == State.Missing)
        {
            errors.Required(path, Needed + Proposal);
        }
        else if (state == State.Invalid)
        {
            errors.Invalid(path, Value(document.Metadata), Needed + " with either a URL or a reason starting with \"unapproved\"" + Proposal);
        }
    }

    private static bool IsProtected(string group) =>
        group is "k8s.io" or "kubernetes.io"
        || group.EndsWith(".k8s.io", StringComparison.Ordinal)
        || group.EndsWith(".kubernetes.io", StringComparison.Ordinal);

    private static State StateOf(ObjectMetadata metadata) => Value(metadata) switch
    {
        "" => State.Missing,
        var text when text.StartsWith("unapproved", StringComparison.Ordinal) => State.Bypassed,
        var text when GoUrl.TryParseRequest(text, out var url) && url is { Host.Length: > 0, Scheme.Length: > 0 } => State.Approved,
        _ => State.Invalid,
    };

    private static string Value(ObjectMetadata metadata) => metadata.Annotations.FirstOrDefault(annotation => annotation.Name == Annotation)?.Value ?? "";
}
