namespace KubeCodegen.Generator.Crds.Schemas;

/// <summary>What the nodes above say about a node (apiextensions <c>specStandardValidatorV3</c>).</summary>
/// <param name="ForbiddenDefaults">Why there may be no default here; null when there may.</param>
/// <param name="IsInsideMetadata">The node is part of apiVersion, kind or metadata.</param>
internal sealed record KeywordContext(CrdOptions Options, string? ForbiddenDefaults = null, bool IsInsideMetadata = false);
