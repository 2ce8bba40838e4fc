using System;

namespace KubeCodegen;

/// <summary>What a client does with the objects of its kind.</summary>
[Flags]
public enum ClientVerbs
{
    /// <summary>Nothing: no client is generated.</summary>
    None = 0,

    /// <summary>Gets an object.</summary>
    Get = 1,

    /// <summary>Lists objects.</summary>
    List = 2,

    /// <summary>Watches objects.</summary>
    Watch = 4,

    /// <summary>Creates objects.</summary>
    Create = 8,

    /// <summary>Replaces an object.</summary>
    Update = 16,

    /// <summary>Replaces the status of an object, where the kind has a status subresource.</summary>
    UpdateStatus = 32,

    /// <summary>Changes parts of an object.</summary>
    Patch = 64,

    /// <summary>Applies fields on the server.</summary>
    Apply = 128,

    /// <summary>Applies fields of the status on the server, where the kind has a status subresource.</summary>
    ApplyStatus = 256,

    /// <summary>Deletes an object.</summary>
    Delete = 512,

    /// <summary>Deletes objects by selectors.</summary>
    DeleteCollection = 1024,

    /// <summary>Reads and sets the number of replicas, where the kind has a scale subresource.</summary>
    Scale = 2048,

    /// <summary>Reads alone: gets, lists and watches.</summary>
    ReadOnly = Get | List | Watch,

    /// <summary>Everything that the kind has.</summary>
    All = Get | List | Watch | Create | Update | UpdateStatus | Patch | Apply | ApplyStatus | Delete | DeleteCollection | Scale,
}

/// <summary>
/// Says what the generated client of a kind does; on the assembly, what the clients of all its kinds do that do not say it themselves.
/// Without it, a client does everything that the kind has, and there is one for each kind when the project references KubeCodegen.Runtime.
/// client-gen: <c>+genclient</c>, <c>+genclient:onlyVerbs</c>, <c>+genclient:skipVerbs</c>, <c>+genclient:readonly</c>, <c>+genclient:noVerbs</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public sealed class ClientAttribute : Attribute
{
    /// <summary>What the client does; <see cref="ClientVerbs.None"/> for no client.</summary>
    public ClientVerbs Verbs { get; set; } = ClientVerbs.All;
}

/// <summary>Generates a client for a kind that is not this assembly's, such as a model of KubernetesClient. The kind is what its <c>[KubernetesEntity]</c> says.</summary>
/// <param name="type">The kind's class.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class GenerateClientAttribute(Type type) : Attribute
{
    /// <summary>The kind's class.</summary>
    public Type Type { get; } = type;

    /// <summary>Whether objects live in a namespace or in the cluster; known for Kubernetes' own kinds, namespaced for others when not set.</summary>
    public ResourceScope Scope { get; set; }

    /// <summary>What the client does; everything that the kind has when not set.</summary>
    public ClientVerbs Verbs { get; set; } = ClientVerbs.All;
}

/// <summary>Names the class that brings all generated clients of the assembly together.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public sealed class ClientsetAttribute : Attribute
{
    /// <summary>Its namespace, and that of clients for kinds that are not the assembly's own; what the namespaces of the kinds have in common when not set.</summary>
    public string? Namespace { get; set; }

    /// <summary>Its name; <c>Clientset</c> when not set.</summary>
    public string? Name { get; set; }
}
