using System;

namespace KubeCodegen;

/// <summary>
/// Asks for rights that the program needs in the cluster. All of an assembly become a ClusterRole, and a Role for each namespace that is named, in
/// <c>rbac/role.yaml</c>; what can be said in one rule is said in one. controller-gen: <c>+kubebuilder:rbac</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class RbacAttribute : Attribute
{
    /// <summary>Rights on what <see cref="Groups"/> and <see cref="Resources"/>, or <see cref="Urls"/>, name.</summary>
    public RbacAttribute()
    {
    }

    /// <summary>Rights on the objects of a kind.</summary>
    /// <param name="kind">A class with <c>[Resource]</c>, or a model of KubernetesClient such as <c>V1Deployment</c>: its group and plural are taken.</param>
    public RbacAttribute(Type kind) => Kind = kind;

    /// <summary>The kind, where one is given.</summary>
    public Type? Kind { get; }

    /// <summary>API groups; <c>""</c> or <c>core</c> is the core group.</summary>
    public string[] Groups { get; set; } = [];

    /// <summary>Resources in the plural, such as <c>pods</c> or <c>pods/log</c>.</summary>
    public string[] Resources { get; set; } = [];

    /// <summary>Subresources of <see cref="Kind"/>, such as <c>status</c>: the same rights on them.</summary>
    public string[] Subresources { get; set; } = [];

    /// <summary>Names of objects that the rights are limited to; none for all objects.</summary>
    public string[] ResourceNames { get; set; } = [];

    /// <summary>What may be done: <c>get</c>, <c>list</c>, <c>watch</c>, <c>create</c>, <c>update</c>, <c>patch</c>, <c>delete</c>, …; <c>*</c> for everything.</summary>
    public string[] Verbs { get; set; } = [];

    /// <summary>Paths outside of the API, such as <c>/metrics</c>. Not together with resources, and not in a namespace.</summary>
    public string[] Urls { get; set; } = [];

    /// <summary>The namespace that the rights are limited to; the whole cluster when not set.</summary>
    public string? Namespace { get; set; }

    /// <summary>The name of the role; <see cref="RbacRoleAttribute"/>'s when not set.</summary>
    public string? RoleName { get; set; }
}

/// <summary>The name of roles whose rules name none; <c>manager-role</c> without this attribute. controller-gen: <c>+kubebuilder:rbac</c>'s generator takes it as <c>roleName</c>.</summary>
/// <param name="name">The name.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public sealed class RbacRoleAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}
