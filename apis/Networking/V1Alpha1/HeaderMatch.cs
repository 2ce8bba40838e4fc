using KubeCodegen;

namespace Knative.Networking.V1Alpha1;

/// <summary>What the value of a header has to be. So far values can only be compared as a whole.</summary>
public partial class HeaderMatch
{
    /// <summary>The value that the header must have, to the character.</summary>
    [Required]
    public string? Exact { get; set; }
}
