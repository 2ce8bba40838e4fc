using System.Collections;
using System.Reflection;
using KubeCodegen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Tests.Incremental;

/// <summary>A value of the pipeline that held a symbol would keep a whole compilation alive, and never equal the next one.</summary>
public sealed class PipelineValueTests
{
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SemanticModel), typeof(Compilation), typeof(Location), typeof(AttributeData), typeof(Delegate),
    ];

    [Fact]
    public void Values_of_the_pipeline_hold_nothing_of_the_compiler()
    {
        var run = DriverRun.Of(Project.Compilation.AddReferences(References.Clients).Edit("widget.cs", text => text.Replace("int Size", "double Size", StringComparison.Ordinal)));
        foreach (var step in OutputSteps.Tracked)
        {
            var outputs = OutputSteps.Outputs(run, step).ToList();
            Assert.NotEmpty(outputs);
            Assert.All(outputs, output => AssertPlain(output.Value));
        }
    }

    private static void AssertPlain(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<(object Value, string Path)>([(root, root.GetType().Name)]);
        while (pending.TryPop(out var next))
        {
            var (value, path) = next;
            Assert.False(Array.Exists(Forbidden, type => type.IsInstanceOfType(value)), $"{path} is a {value.GetType()}");
            if (value is DiagnosticDescriptor or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            {
                continue;
            }

            foreach (var (below, step) in Below(value))
            {
                pending.Push((below, path + step));
            }
        }
    }

    private static IEnumerable<(object Value, string Step)> Below(object value)
    {
        var items = value is IEnumerable list ? list.Cast<object?>().Select((item, index) => (Value: item, Step: $"[{index}]")) : [];
        return items.Concat(Fields(value.GetType()).Select(field => (Value: field.GetValue(value), Step: "." + field.Name)))
            .Where(below => below.Value is not null)
            .Select(below => (below.Value!, below.Step));
    }

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
