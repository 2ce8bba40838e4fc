using System.Collections.Immutable;
using k8s.Models;

namespace KubeCodegen.Validation;

/// <summary>What is being done to the object that is validated or given its defaults.</summary>
public enum AdmissionOperation
{
    /// <summary>Nothing: the object is looked at outside of a request.</summary>
    None,

    /// <summary>It is being created.</summary>
    Create,

    /// <summary>It is being changed; <see cref="AdmissionContext.Old"/> is what it was.</summary>
    Update,

    /// <summary>It is being deleted; <see cref="AdmissionContext.Old"/> is what it was.</summary>
    Delete,
}

/// <summary>
/// Under which circumstances an object is validated or given its defaults. Immutable: a narrower context is a new one.
/// It takes the place of the values that Knative puts into Go's <c>context.Context</c> (<c>WithinCreate</c>, <c>WithinUpdate</c>, <c>WithinParent</c>, …).
/// </summary>
public sealed record AdmissionContext
{
    /// <summary>Outside of any request.</summary>
    public static AdmissionContext Default { get; } = new();

    /// <summary>What is being done.</summary>
    public AdmissionOperation Operation { get; init; }

    /// <summary>The object as it was, of the same kind; null on create and outside of requests.</summary>
    public object? Old { get; init; }

    /// <summary>The subresource that is written, such as <c>status</c>; empty for the object itself.</summary>
    public string SubResource { get; init; } = "";

    /// <summary>The metadata of the object that contains the one at hand, where that has none of its own to look at; null at the top.</summary>
    public V1ObjectMeta? Parent { get; init; }

    /// <summary>Who asks; null outside of requests.</summary>
    public string? UserName { get; init; }

    /// <summary>Whether nothing is stored.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether the object is being created.</summary>
    public bool IsCreate => Operation == AdmissionOperation.Create;

    /// <summary>Whether the object itself is being changed, not a subresource.</summary>
    public bool IsUpdate => Operation == AdmissionOperation.Update && SubResource.Length == 0;

    private ImmutableDictionary<Type, object> Settings { get; init; } = ImmutableDictionary<Type, object>.Empty;

    /// <summary>The old object when it is of this kind and is being changed; null otherwise.</summary>
    public T? OldAs<T>()
        where T : class =>
        Operation == AdmissionOperation.Update ? Old as T : null;

    /// <summary>The same context with settings that validation needs, such as feature flags; they replace earlier ones of that type.</summary>
    public AdmissionContext With<T>(T settings)
        where T : class =>
        this with { Settings = Settings.SetItem(typeof(T), settings) };

    /// <summary>The settings of a type, or those of a new instance when nobody has set any.</summary>
    public T Get<T>()
        where T : class, new() =>
        Settings.TryGetValue(typeof(T), out var settings) ? (T)settings : new T();
}
