namespace Knative.Serving.V1;

/// <summary>A Revision, named or implied, and its share of the requests.</summary>
public partial class TrafficTarget
{
    /// <summary>Gives the target a URL of its own, whose host begins with this name. Absent when it needs none.</summary>
    public string? Tag { get; set; }

    /// <summary>The Revision that gets the share. Not together with `configurationName`.</summary>
    public string? RevisionName { get; set; }

    /// <summary>
    /// The Configuration whose newest ready Revision gets the share; a newer one takes over as soon as it is ready.
    /// Not together with `revisionName`, and never in a status, which names the Revision itself.
    /// </summary>
    public string? ConfigurationName { get; set; }

    /// <summary>Whether the target follows the newest ready Revision: true without a `revisionName`, false with one. When absent, it follows from that.</summary>
    public bool? LatestRevision { get; set; }

    /// <summary>The share in percent, from 0 to 100. All shares of a list add up to 100; an absent one counts as 0, which leaves the target its tag's URL only.</summary>
    public long? Percent { get; set; }

    /// <summary>The URL that the tag gave to the target: scheme and host, nothing more. Only in a status, and absent without a tag.</summary>
    public string? Url { get; set; }
}
