using System;

namespace KubeCodegen;

/// <summary>Where objects of a kind live.</summary>
public enum ResourceScope
{
    /// <summary>In a namespace.</summary>
    Namespaced,

    /// <summary>In the cluster, outside of namespaces.</summary>
    Cluster,
}

/// <summary>
/// Makes a partial class a Kubernetes kind: one version of one custom resource.
/// controller-gen: <c>+kubebuilder:object:root</c>, <c>+kubebuilder:resource</c>, <c>+groupName</c>, <c>+versionName</c>.
/// </summary>
/// <param name="group">The API group, a DNS subdomain with at least one dot, such as <c>serving.knative.dev</c>.</param>
/// <param name="version">The version, such as <c>v1</c> or <c>v1alpha1</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class ResourceAttribute(string group, string version) : Attribute
{
    /// <summary>The API group.</summary>
    public string Group { get; } = group;

    /// <summary>The version.</summary>
    public string Version { get; } = version;

    /// <summary>The kind; the class's name when not set.</summary>
    public string? Kind { get; set; }

    /// <summary>The plural in lower case, as in URLs and in the CRD's name; derived from the kind as controller-gen does when not set.</summary>
    public string? Plural { get; set; }

    /// <summary>The singular in lower case; the kind in lower case when not set.</summary>
    public string? Singular { get; set; }

    /// <summary>The kind of a list of these objects; the kind and <c>List</c> when not set.</summary>
    public string? ListKind { get; set; }

    /// <summary>Short names that <c>kubectl</c> takes, in the order in which they are written.</summary>
    public string[] ShortNames { get; set; } = [];

    /// <summary>Groups of resources that the kind belongs to, such as <c>all</c>.</summary>
    public string[] Categories { get; set; } = [];

    /// <summary>Whether objects live in a namespace (the default) or in the cluster.</summary>
    public ResourceScope Scope { get; set; } = ResourceScope.Namespaced;

    /// <summary>Where the version stands in the CRD's list of versions, from 1. Versions without a position follow by Kubernetes' priority: v2, v1, v1beta1. The order has no meaning to the API server.</summary>
    public int Position { get; set; }
}

/// <summary>Stores objects in this version. Needed on exactly one version when a kind has several. controller-gen: <c>+kubebuilder:storageversion</c>.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class StorageVersionAttribute : Attribute;

/// <summary>Keeps a version in the CRD without serving it. controller-gen: <c>+kubebuilder:unservedversion</c>.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class UnservedVersionAttribute : Attribute;

/// <summary>Marks a version as deprecated. controller-gen: <c>+kubebuilder:deprecatedversion</c>.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class DeprecatedVersionAttribute : Attribute
{
    /// <summary>What the API server answers to users of the version; its own words when not set. At most 256 characters.</summary>
    public string? Warning { get; set; }
}

/// <summary>Gives the kind a status subresource. controller-gen: <c>+kubebuilder:subresource:status</c>.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class StatusSubresourceAttribute : Attribute;

/// <summary>Gives the kind a scale subresource. Paths are checked against the type. controller-gen: <c>+kubebuilder:subresource:scale</c>.</summary>
/// <param name="specReplicasPath">The JSON path of the wanted number of replicas, under <c>.spec</c>.</param>
/// <param name="statusReplicasPath">The JSON path of the actual number of replicas, under <c>.status</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class ScaleSubresourceAttribute(string specReplicasPath, string statusReplicasPath) : Attribute
{
    /// <summary>The JSON path of the wanted number of replicas.</summary>
    public string SpecReplicasPath { get; } = specReplicasPath;

    /// <summary>The JSON path of the actual number of replicas.</summary>
    public string StatusReplicasPath { get; } = statusReplicasPath;

    /// <summary>The JSON path of a string with the label selector of the scaled Pods, under <c>.spec</c> or <c>.status</c>.</summary>
    public string? LabelSelectorPath { get; set; }

    /// <summary>Takes the paths as they are, whether the type has them or not; the API server does not look either.</summary>
    public bool Unchecked { get; set; }
}

/// <summary>A column of <c>kubectl get</c>; columns keep the order in which they are written. controller-gen: <c>+kubebuilder:printcolumn</c>.</summary>
/// <param name="name">The column's heading.</param>
/// <param name="jsonPath">Where its value is, such as <c>.status.phase</c>; checked against the type.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class PrintColumnAttribute(string name, string jsonPath) : Attribute
{
    /// <summary>The column's heading.</summary>
    public string Name { get; } = name;

    /// <summary>Where its value is.</summary>
    public string JsonPath { get; } = jsonPath;

    /// <summary><c>integer</c>, <c>number</c>, <c>string</c>, <c>boolean</c> or <c>date</c>; derived from the member that the path names when not set.</summary>
    public string? Type { get; set; }

    /// <summary>A format of OpenAPI that changes how the value is shown, such as <c>int32</c> or <c>password</c>.</summary>
    public string? Format { get; set; }

    /// <summary>What the column shows.</summary>
    public string? Description { get; set; }

    /// <summary>Columns above 0 are shown by <c>-o wide</c> only.</summary>
    public int Priority { get; set; }

    /// <summary>Takes the path as it is, whether the type has it or not; the API server does not look either, and leaves the column empty.</summary>
    public bool Unchecked { get; set; }
}

/// <summary>
/// A field that objects can be selected by: <c>kubectl get backups --field-selector spec.phase=Done</c>. A version has at most eight.
/// controller-gen: <c>+kubebuilder:selectablefield</c>.
/// </summary>
/// <param name="jsonPath">Where the field is, such as <c>.spec.phase</c>: names after dots, to a string, an integer or a boolean outside of <c>metadata</c> and of lists; checked against the type.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class SelectableFieldAttribute(string jsonPath) : Attribute
{
    /// <summary>Where the field is.</summary>
    public string JsonPath { get; } = jsonPath;
}

/// <summary>A label of the CRD itself (not of its objects). controller-gen: <c>+kubebuilder:metadata:labels</c>.</summary>
/// <param name="key">The label's key.</param>
/// <param name="value">The label's value.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class CrdLabelAttribute(string key, string value) : Attribute
{
    /// <summary>The label's key.</summary>
    public string Key { get; } = key;

    /// <summary>The label's value.</summary>
    public string Value { get; } = value;
}

/// <summary>An annotation of the CRD itself (not of its objects). controller-gen: <c>+kubebuilder:metadata:annotations</c>.</summary>
/// <param name="key">The annotation's key.</param>
/// <param name="value">The annotation's value.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class CrdAnnotationAttribute(string key, string value) : Attribute
{
    /// <summary>The annotation's key.</summary>
    public string Key { get; } = key;

    /// <summary>The annotation's value.</summary>
    public string Value { get; } = value;
}

/// <summary>A finalizer of the CRD itself (not of its objects): deleting the CRD waits until somebody has taken it away.</summary>
/// <param name="name">The finalizer, such as <c>example.com/archive</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class CrdFinalizerAttribute(string name) : Attribute
{
    /// <summary>The finalizer.</summary>
    public string Name { get; } = name;
}
