using k8s;
using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>A client of a kind that creates objects.</summary>
/// <typeparam name="T">The kind.</typeparam>
public interface ICanCreate<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Creates an object, and returns it as the server has it.</summary>
    /// <exception cref="AlreadyExistsException">There is one of this name.</exception>
    /// <exception cref="InvalidException">It is not valid.</exception>
    Task<T> CreateAsync(T value, CreateOptions? options = null, CancellationToken cancellationToken = default);
}

/// <summary>A client of a kind that updates objects.</summary>
/// <typeparam name="T">The kind.</typeparam>
public interface ICanUpdate<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Replaces an object, all but its status where that is apart, and returns it as the server has it.</summary>
    /// <exception cref="ConflictException">It has another resource version by now; see <see cref="RetryOnConflict"/>.</exception>
    Task<T> UpdateAsync(T value, UpdateOptions? options = null, CancellationToken cancellationToken = default);
}

/// <summary>A client of a kind whose status is apart.</summary>
/// <typeparam name="T">The kind.</typeparam>
public interface ICanUpdateStatus<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Replaces the status of an object and nothing else, and returns it as the server has it.</summary>
    /// <exception cref="ConflictException">It has another resource version by now; see <see cref="RetryOnConflict"/>.</exception>
    Task<T> UpdateStatusAsync(T value, UpdateOptions? options = null, CancellationToken cancellationToken = default);
}

/// <summary>A client of a kind that patches objects.</summary>
/// <typeparam name="T">The kind.</typeparam>
public interface ICanPatch<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Changes parts of an object, and returns it as the server has it.</summary>
    Task<T> PatchAsync(string name, Patch patch, PatchOptions? options = null, CancellationToken cancellationToken = default);
}

/// <summary>A client of a kind that deletes objects.</summary>
/// <typeparam name="T">The kind.</typeparam>
public interface ICanDelete<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Deletes an object. With finalizers or a time to end it may still be there afterwards.</summary>
    /// <exception cref="NotFoundException">There is none of this name.</exception>
    Task DeleteAsync(string name, DeleteOptions? options = null, CancellationToken cancellationToken = default);
}

/// <summary>A client of a kind that deletes objects by selectors.</summary>
/// <typeparam name="T">The kind.</typeparam>
public interface ICanDeleteCollection<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Deletes all objects that <paramref name="selection"/> selects; all of them when it selects none.</summary>
    Task DeleteCollectionAsync(ListOptions selection, DeleteOptions? options = null, CancellationToken cancellationToken = default);
}

/// <summary>A client of a kind whose number of replicas can be read and set without knowing the kind.</summary>
/// <typeparam name="T">The kind.</typeparam>
public interface ICanScale<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Gets how many replicas an object wants and has.</summary>
    Task<V1Scale> GetScaleAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Sets how many replicas an object wants.</summary>
    /// <exception cref="ConflictException">It has another resource version by now; see <see cref="RetryOnConflict"/>.</exception>
    Task<V1Scale> UpdateScaleAsync(V1Scale scale, UpdateOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Changes how many replicas an object wants.</summary>
    Task<V1Scale> PatchScaleAsync(string name, Patch patch, UpdateOptions? options = null, CancellationToken cancellationToken = default);
}
