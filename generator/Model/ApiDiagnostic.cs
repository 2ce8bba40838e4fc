using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Model;

/// <summary>An error or a warning about what the user wrote, as a value: it becomes a compiler diagnostic when a host reports it.</summary>
public sealed record ApiDiagnostic(DiagnosticDescriptor Descriptor, SourceAnchor? Anchor, EquatableArray<string> Arguments)
{
    /// <summary>What to write instead, where that can be told.</summary>
    public Correction? Correction { get; init; }

    public bool IsError => Descriptor.DefaultSeverity == DiagnosticSeverity.Error;
}
