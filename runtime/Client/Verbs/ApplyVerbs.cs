using k8s;
using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>A client of a kind that applies configurations on the server.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <typeparam name="TConfiguration">Its fields, all optional: a generated apply configuration, or a model of KubernetesClient.</typeparam>
public interface ICanApply<T, in TConfiguration>
    where T : class, IKubernetesObject<V1ObjectMeta>
    where TConfiguration : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>
    /// Makes the fields that are set the manager's own (server-side apply), and returns the object as the server has it. It is created when it is not there;
    /// a field that the manager applied before and that is missing now is removed.
    /// </summary>
    /// <exception cref="ConflictException">Others own some of the fields, and <see cref="ApplyOptions.Force"/> is off.</exception>
    Task<T> ApplyAsync(TConfiguration configuration, ApplyOptions? options = null, CancellationToken cancellationToken = default);
}

/// <summary>A client of a kind whose status is apart, and that applies it on the server.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <typeparam name="TConfiguration">Its fields, all optional: a generated apply configuration, or a model of KubernetesClient.</typeparam>
public interface ICanApplyStatus<T, in TConfiguration>
    where T : class, IKubernetesObject<V1ObjectMeta>
    where TConfiguration : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Makes the fields of the status that are set the manager's own (server-side apply), and returns the object as the server has it.</summary>
    /// <exception cref="ConflictException">Others own some of the fields, and <see cref="ApplyOptions.Force"/> is off.</exception>
    Task<T> ApplyStatusAsync(TConfiguration configuration, ApplyOptions? options = null, CancellationToken cancellationToken = default);
}
