namespace KubeCodegen.Generator.Model;

/// <summary>A client to be generated: what it is called, of which kind it is and what it does.</summary>
/// <param name="Key">The kind's class: its full C# name.</param>
/// <param name="Namespace">Where the client goes.</param>
/// <param name="Name">What its names begin with: <c>Revision</c> makes <c>RevisionClient</c>.</param>
/// <param name="Accessor">Its method in the client of the group and version: <c>Revisions</c>.</param>
/// <param name="Copies">The static class whose extension methods copy the kind; null when its own methods do.</param>
/// <param name="Configuration">The type of its apply configuration in C#; null when it does not apply.</param>
/// <param name="IsOwn">Whether the kind's class is extended by the generator, and so can say itself which resource it is.</param>
/// <param name="IsSound">Whether the kind has no errors.</param>
public sealed record ApiClient(
    GroupVersionKind Gvk,
    string Plural,
    bool IsNamespaced,
    string Key,
    string Namespace,
    string Name,
    string Accessor,
    string Accessibility,
    string? Copies,
    string? Configuration,
    ClientVerbs Verbs,
    bool IsOwn,
    bool IsSound)
{
    public string Type => "global::" + Key;

    /// <summary>The frame of the kind's class; null when the kind is not own.</summary>
    public TypeDeclaration? Declaration { get; init; }

    /// <summary>What C# code names this by.</summary>
    public string Qualified(string name) => $"global::{(Namespace.Length == 0 ? "" : Namespace + ".")}{name}";
}

/// <summary>As in the annotations: what a client does.</summary>
[Flags]
public enum ClientVerbs
{
    None = 0,
    Get = 1,
    List = 2,
    Watch = 4,
    Create = 8,
    Update = 16,
    UpdateStatus = 32,
    Patch = 64,
    Apply = 128,
    ApplyStatus = 256,
    Delete = 512,
    DeleteCollection = 1024,
    Scale = 2048,
    All = 4095,
}

/// <summary>The clients of one version of one group.</summary>
/// <param name="Name">Of group and version in C#: <c>ServingV1</c>.</param>
public sealed record ClientGroup(string Group, string Version, string Namespace, string Name, EquatableArray<ApiClient> Clients)
{
    public bool IsPublic => Clients.All(client => client.Accessibility == "public");

    public bool IsSound => Clients.All(client => client.IsSound);
}

/// <summary>All clients of the assembly.</summary>
public sealed record Clientset(string Namespace, string Name, EquatableArray<ClientGroup> Groups)
{
    public bool IsPublic => Groups.All(group => group.IsPublic);

    public bool IsSound => Groups.All(group => group.IsSound);
}

/// <summary>A type of optional members, to apply fields with.</summary>
/// <param name="Key">The type that has the same fields: its full C# name.</param>
/// <param name="Kind">Which kind it is; null for a part of one.</param>
/// <param name="IsSound">Whether a kind without errors reaches it.</param>
public sealed record ApplyConfiguration(
    string Key,
    string Namespace,
    string Name,
    string Accessibility,
    GroupVersionKind? Kind,
    bool IsNamespaced,
    bool HasStatus,
    EquatableArray<ApplyMember> Members,
    bool IsSound);

/// <summary>A member of an apply configuration.</summary>
/// <param name="Type">With <c>?</c>, as it is declared.</param>
public sealed record ApplyMember(string Name, string JsonName, string Type);
