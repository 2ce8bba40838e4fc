namespace KubeCodegen.Generator.Model;

/// <summary>
/// A place in the source by name instead of by position: a symbol's documentation id, and on it perhaps an attribute.
/// It stays true when lines move, can be cached, and becomes a real location only when a diagnostic is reported.
/// </summary>
/// <param name="SymbolId">The documentation id, such as <c>P:Demo.BackupSpec.Schedule</c>; empty for the assembly.</param>
/// <param name="Attribute">The full name of the attribute's class; empty for the symbol itself.</param>
/// <param name="Ordinal">Which of several attributes of that class, from 0.</param>
public sealed record SourceAnchor(string SymbolId, string Attribute = "", int Ordinal = 0);
