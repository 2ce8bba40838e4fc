using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>
/// Refuses two members with one JSON name: System.Text.Json throws when it meets such a type. A member that hides or overrides
/// the one of its own name takes its place, there as here.
/// </summary>
internal static class JsonNameRules
{
    /// <summary>Checks what the type declares, also against what it inherits.</summary>
    public static void Check(ApiType type, TypeGraph graph, MarkerContext context)
    {
        var names = graph.Ancestors(type).SelectMany(ancestor => ancestor.Members).Where(member => member.InSchema)
            .GroupBy(member => member.JsonName, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Name, StringComparer.Ordinal);
        foreach (var member in type.Members.Where(member => member.InSchema))
        {
            if (!names.TryGetValue(member.JsonName, out var other))
            {
                if (names.Keys.FirstOrDefault(name => name.Equals(member.JsonName, StringComparison.OrdinalIgnoreCase)) is { } near)
                {
                    context.Report(Descriptors.JsonNameCase, member.Anchor ?? type.Anchor, names[near], member.Name, type.Declaration.Name, near, member.JsonName);
                }

                names[member.JsonName] = member.Name;
            }
            else if (other != member.Name)
            {
                context.Report(Descriptors.JsonNameTwice, member.Anchor ?? type.Anchor, other, member.Name, type.Declaration.Name, member.JsonName);
            }
        }
    }
}
