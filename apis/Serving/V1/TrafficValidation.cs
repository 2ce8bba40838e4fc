using KubeCodegen.Validation;

namespace Knative.Serving.V1;

/// <summary>The shares of a Route's requests, as given in a spec. Paths start at the list.</summary>
internal static class TrafficValidation
{
    /// <param name="traffic">The targets; null for none.</param>
    /// <param name="hasDefaultConfiguration">Whether a target without a Revision means the Configuration of the same Service, so that none may be named.</param>
    public static FieldError? Validate(List<TrafficTarget>? traffic, bool hasDefaultConfiguration)
    {
        List<TrafficTarget> targets = traffic ?? [];
        Dictionary<string, int> tags = new(StringComparer.Ordinal);
        FieldError? errors = null;
        for (var i = 0; i < targets.Count; i++)
        {
            errors = errors.Also(CheckTarget(targets[i], hasDefaultConfiguration)?.ViaIndex(i), CheckTag(targets[i].Tag, i, tags));
        }

        var sum = targets.Sum(target => target.Percent ?? 0);
        return errors.Also(sum == 100 ? null : new FieldError($"Traffic targets sum to {sum}, want 100", FieldError.CurrentField));
    }

    private static FieldError? CheckTag(string? tag, int index, Dictionary<string, int> tags)
    {
        if (string.IsNullOrEmpty(tag))
        {
            return null;
        }

        var label = KubernetesNames.CheckDns1035Label(tag) is { Count: > 0 } errors
            ? FieldError.InvalidArrayValue($"not a DNS 1035 label: [{string.Join(' ', errors)}]", "tag", index)
            : null;
        return tags.TryAdd(tag, index) ? label : label.Also(new FieldError($"Multiple definitions for \"{tag}\"", $"[{index}].tag", $"[{tags[tag]}].tag"));
    }

    private static FieldError? CheckTarget(TrafficTarget target, bool hasDefaultConfiguration) => FieldError.Collect(
        CheckLatest(target),
        CheckReference(target, hasDefaultConfiguration),
        target.Percent is < 0 or > 100 ? FieldError.OutOfBoundsValue(target.Percent, 0, 100, "percent") : null,
        string.IsNullOrEmpty(target.Url) ? null : FieldError.DisallowedFields("url"));

    private static FieldError? CheckLatest(TrafficTarget target) =>
        target.LatestRevision is { } isLatest && isLatest == !string.IsNullOrEmpty(target.RevisionName)
            ? FieldError.Generic($"may not set revisionName \"{target.RevisionName}\" when latestRevision is {(isLatest ? "true" : "false")}", "latestRevision")
            : null;

    private static FieldError? CheckReference(TrafficTarget target, bool hasDefaultConfiguration)
    {
        var (revision, configuration) = (target.RevisionName ?? "", target.ConfigurationName ?? "");
        return (revision, configuration) switch
        {
            (_, not "") when hasDefaultConfiguration => FieldError.DisallowedFields("configurationName"),
            (not "", not "") => FieldError.MultipleOneOf("revisionName", "configurationName"),
            (not "", _) => CheckName(revision, "revisionName"),
            (_, not "") => CheckName(configuration, "configurationName"),
            _ => hasDefaultConfiguration ? null : FieldError.MissingOneOf("revisionName", "configurationName"),
        };
    }

    private static FieldError? CheckName(string name, string field) =>
        KubernetesNames.CheckQualifiedName(name) is { Count: > 0 } errors ? FieldError.InvalidKeyName(name, field, errors) : null;
}
