using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubeCodegen.CodeFixes;

/// <summary>One way to put some diagnostics right. It changes text and no trees, so that the rest of a file stays as it was written.</summary>
/// <param name="way">The way in a few words, the same for all places: <c>Fix all</c> goes by it, and the diagnostics' pages name it.</param>
internal abstract class ApiCodeFixProvider(string way, params DiagnosticDescriptor[] fixable) : CodeFixProvider
{
    public string Way => way;

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. fixable.Select(descriptor => descriptor.Id)];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FixPlace.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } place
                && Propose(place) is { } fix)
            {
                context.RegisterCodeFix(CodeAction.Create(fix.Title, cancellation => fix.ApplyAsync(context.Document.Project.Solution, cancellation), way), diagnostic);
            }
        }
    }

    /// <summary>What the fix would do here; null when it cannot help.</summary>
    protected abstract Fix? Propose(FixPlace place);
}
