namespace Knative.Serving.V1;

/// <summary>What a target of a Route means when it does not say.</summary>
internal static class TrafficDefaults
{
    /// <summary>Without any target, all requests of a Service go to its newest ready Revision.</summary>
    public static List<TrafficTarget>? Of(List<TrafficTarget>? traffic, bool hasDefaultConfiguration)
    {
        if (traffic is null or { Count: 0 } && hasDefaultConfiguration)
        {
            return [new TrafficTarget { Percent = 100, LatestRevision = true }];
        }

        foreach (var target in traffic ?? [])
        {
            target.LatestRevision ??= string.IsNullOrEmpty(target.RevisionName);
            target.Percent ??= 0;
        }

        return traffic;
    }
}
