using KubeCodegen.Client;

namespace KubeCodegen.Cache;

public partial class SharedInformer<T> : IWriteTarget<T>
{
    void IWriteTarget<T>.Written(T written)
    {
        if (!IsRunning || written.Metadata?.Name is not { } name || !IsInNamespace(written.Metadata.NamespaceProperty))
        {
            return;
        }

        var key = new NamespacedName(written.Metadata.NamespaceProperty, name);
        var isSelected = _labels.Matches(written.Metadata.Labels);
        if (isSelected && _scope.FieldSelector is not null && Store.Get(key) is null)
        {
            // Only the server knows whether the fields are selected; an object that is not here is not shown in an older state either.
            return;
        }

        try
        {
            // The caller may change what it was given.
            Store.Writer.Written(Store.Writer.Prepare(Store.Resource.DeepCopy(written)), isSelected);
        }
        catch (Exception error)
        {
            // The transform or an index function: the write itself has succeeded, and its caller must not see this.
            _logger.WriteNotKept(error, Resource.GroupResource, key.ToString());
        }
    }

    void IWriteTarget<T>.Deleted(NamespacedName key, string uid)
    {
        if (IsRunning && IsInNamespace(key.Namespace))
        {
            Store.Writer.Deleted(key, uid);
        }
    }

    private bool IsInNamespace(string? @namespace) => _scope.Namespace is null || _scope.Namespace == @namespace;
}
