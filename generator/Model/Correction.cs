namespace KubeCodegen.Generator.Model;

/// <summary>What stands in the code and what was probably meant: a text that a code fix can put in the place of another.</summary>
public sealed record Correction(string Wrong, string Right);
