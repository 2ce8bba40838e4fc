using k8s.Models;

namespace KubeCodegen.Generator.Tests.Copies;

/// <summary>Changes one scalar somewhere in an object.</summary>
internal static class Leaves
{
    /// <summary>Changes a property; fields of a type's own are not part of its JSON.</summary>
    /// <returns>Whether there was a scalar to change.</returns>
    public static bool Change(object root, int seed)
    {
        var leaves = ObjectGraph.Mutable(root)
            .Where(owner => owner.GetType().Namespace is "k8s.Models" or "Demo")
            .SelectMany(owner => ObjectGraph.Fields(owner.GetType()).Select(field => (Owner: owner, Field: field)))
            .Where(leaf => leaf.Field.Name.EndsWith("k__BackingField", StringComparison.Ordinal))
            .Select(leaf => (leaf.Owner, leaf.Field, Changed: Changed(leaf.Field.GetValue(leaf.Owner))))
            .Where(leaf => leaf.Changed is not null)
            .ToList();
        if (leaves.Count == 0)
        {
            return false;
        }

        var (owner, target, changed) = leaves[new Random(seed).Next(leaves.Count)];
        target.SetValue(owner, changed);
        return true;
    }

    private static object? Changed(object? value) => value switch
    {
        string text => text + "x",
        bool flag => !flag,
        int number => number + 1,
        long number => number + 1,
        double number => number + 1,
        DateTime time => time.AddDays(1),
        ResourceQuantity => new ResourceQuantity("7777Gi"),
        IntOrString => (IntOrString)"changed",
        byte[] bytes => bytes.Append((byte)1).ToArray(),
        _ => null,
    };
}
