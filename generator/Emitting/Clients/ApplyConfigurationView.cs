using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;

namespace KubeCodegen.Generator.Emitting;

/// <summary>What ApplyConfiguration.cs shows: a type of optional members.</summary>
internal sealed record ApplyConfigurationView(ApplyConfiguration Model)
{
    public string Namespace => Model.Namespace;

    public bool HasNamespace => Namespace.Length > 0;

    public string Name => Model.Name;

    public string Of => Model.Key.Substring(Model.Key.LastIndexOf('.', Model.Key.IndexOf('<') is >= 0 and var start ? start : Model.Key.Length - 1) + 1).Replace("<", "&lt;").Replace(">", "&gt;");

    public string Type => "global::" + Model.Key;

    public string Accessibility => Model.Accessibility;

    public bool IsKind => Model.Kind is not null;

    public string ApiVersion => Model.Kind?.ApiVersion.Literal() ?? "";

    public string Kind => Model.Kind?.Kind.Literal() ?? "";

    public bool IsNamespaced => Model.IsNamespaced;

    public bool HasStatus => Model.HasStatus;

    public IReadOnlyList<ApplyMemberView> Members { get; } = [.. Model.Members.Select(member => new ApplyMemberView(member))];
}

/// <summary>A member of a type of optional members.</summary>
internal sealed record ApplyMemberView(ApplyMember Model)
{
    public string Name => Model.Name;

    public string Type => Model.Type;

    public string JsonName => Model.JsonName.Literal();

    /// <summary>The name in a comment, where XML takes no brackets and no ampersand.</summary>
    public string Field => Model.JsonName.Replace("&", "&amp;").Replace("<", "&lt;").Replace("\n", " ").Replace("\r", " ");
}
