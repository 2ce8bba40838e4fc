using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>Whether extension methods can copy a type that the generator cannot add methods to.</summary>
internal static class CopyRules
{
    public static void Check(ApiType type, SourceAnchor? fallback, MarkerContext context)
    {
        if (type.Copy.Copies is not null && Obstacle(type) is { } obstacle)
        {
            context.Report(Descriptors.CopyImpossible, type.Anchor ?? fallback, type.Declaration.Name, obstacle);
        }
    }

    /// <summary>Records and structs are copied as a whole, so that only what a copy must not share is set; a class is made anew.</summary>
    private static string? Obstacle(ApiType type)
    {
        var isWhole = type.Declaration.IsRecord || type.Declaration.IsStruct;
        if (!isWhole && (type.Declaration.Modifiers & TypeModifiers.Constructible) == 0)
        {
            return "it has no constructor without parameters";
        }

        var closed = type.Members.FirstOrDefault(member => member is { IsState: true, IsOpen: false } && !(isWhole && member.Type.IsShared));
        return closed is null ? null : $"its member '{closed.Name}' cannot be set from outside";
    }
}
