using k8s;
using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>What the API server calls a resource: one kind of one version of one group.</summary>
/// <param name="Group">Empty for the core group.</param>
/// <param name="Version">Such as <c>v1</c>.</param>
/// <param name="Kind">Such as <c>Revision</c>.</param>
/// <param name="Plural">As in paths, such as <c>revisions</c>.</param>
/// <param name="IsNamespaced">Whether its objects live in namespaces.</param>
public record ApiResource(string Group, string Version, string Kind, string Plural, bool IsNamespaced)
{
    /// <summary>As in <c>apiVersion</c>: <c>group/version</c>, or the version alone for the core group.</summary>
    public string ApiVersion => Group.Length == 0 ? Version : $"{Group}/{Version}";

    /// <summary>As the server writes it in messages: <c>plural.group</c>.</summary>
    public string GroupResource => Group.Length == 0 ? Plural : $"{Plural}.{Group}";

    /// <inheritdoc/>
    public sealed override string ToString() => Group.Length == 0 ? $"{Plural}/{Version}" : $"{Plural}.{Version}.{Group}";
}

/// <summary>A resource and what to do with its objects.</summary>
/// <typeparam name="T">The kind's class.</typeparam>
/// <param name="Group">Empty for the core group.</param>
/// <param name="Version">Such as <c>v1</c>.</param>
/// <param name="Kind">Such as <c>Revision</c>.</param>
/// <param name="Plural">As in paths, such as <c>revisions</c>.</param>
/// <param name="IsNamespaced">Whether its objects live in namespaces.</param>
/// <param name="DeepCopy">Makes a copy that shares nothing that can change.</param>
/// <param name="DeepEquals">Compares two objects semantically.</param>
public sealed record ApiResource<T>(
    string Group, string Version, string Kind, string Plural, bool IsNamespaced, Func<T, T> DeepCopy, Func<T, T, bool> DeepEquals)
    : ApiResource(Group, Version, Kind, Plural, IsNamespaced)
    where T : class, IKubernetesObject<V1ObjectMeta>;
