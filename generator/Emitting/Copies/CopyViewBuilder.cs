using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Emitting.Copies;

/// <summary>Decides how a type is copied and compared.</summary>
internal static class CopyViewBuilder
{
    public static CopyView Build(ApiType type)
    {
        var isExtension = type.Copy.Copies is not null;
        var expressions = new CopyExpressions();
        var members = type.Members.Where(member => member.IsState && member.Type.IsKnown && (!isExtension || member.IsOpen))
            .Select(member => Member(member, isExtension, expressions))
            .ToList();
        var hasOwnBase = type.Base is { Copies: null };
        return new CopyView
        {
            Declaration = new DeclarationView(type.Declaration),
            Type = "global::" + type.Key,
            Members = members,
            Collections = expressions.Collections,
            BaseCopies = type.Base?.Copies,
            BaseType = type.Base?.CSharp,
            HasOwnBase = hasOwnBase,
            IsStruct = type.Declaration.IsStruct,
            IsRecord = type.Declaration.IsRecord,
            EmitsCopy = !type.Copy.HasWritten(WrittenMethods.DeepCopy),
            EmitsCopyInto = !type.Copy.HasWritten(WrittenMethods.DeepCopyInto),
            EmitsEquals = !type.Copy.HasWritten(WrittenMethods.DeepEquals),
            Inheritance = hasOwnBase ? "override " : Virtual(type),
            Virtual = Virtual(type),
            CopiesNamespace = Namespace(type.Copy.Copies),
            CopiesClass = type.Copy.Copies?.Substring(type.Copy.Copies.LastIndexOfAny(['.', ':']) + 1),
            IsServed = type.Copy.IsServed,
            IsPlain = type.Copy.IsPlain,
        };
    }

    private static string Virtual(ApiType type) =>
        type.Declaration.IsStruct || (type.Declaration.Modifiers & TypeModifiers.Sealed) != 0 ? "" : "virtual ";

    private static MemberCopyView Member(ApiMember member, bool isExtension, CopyExpressions expressions)
    {
        var name = Escaped(member.Name);
        // A member may be called target, other or source, as the parameters are.
        var source = (isExtension ? "source." : "this.") + name;
        var canBeNull = member.Type.CanBeNull && !member.Type.CSharp.EndsWith("?", StringComparison.Ordinal);
        return new MemberCopyView(
            name,
            canBeNull ? member.Type.CSharp + "?" : member.Type.CSharp,
            expressions.Copy(member.Type, source),
            expressions.Equal(member.Type, source, "other." + name),
            Storage(member),
            member.Type.IsShared,
            member.IsOnTheWire,
            member.IsRequired);
    }

    /// <summary>Where a copy writes a member that has no setter: the field behind it.</summary>
    private static string Storage(ApiMember member) =>
        member.IsSettable ? "" : (member.Traits & MemberTraits.Automatic) != 0 ? $"<{member.Name}>k__BackingField" : member.Name;

    private static string Namespace(string? copies)
    {
        var name = copies?.Replace("global::", "") ?? "";
        return name.Contains('.') ? name.Substring(0, name.LastIndexOf('.')) : "";
    }

    private static string Escaped(string name) => Parsing.SymbolNames.Escaped(name);
}
