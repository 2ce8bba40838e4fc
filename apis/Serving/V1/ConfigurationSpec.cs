namespace Knative.Serving.V1;

/// <summary>What new Revisions look like.</summary>
public partial class ConfigurationSpec
{
    /// <summary>The Revision that is wanted now. A change of it makes a new Revision.</summary>
    public RevisionTemplateSpec? Template { get; set; }
}
