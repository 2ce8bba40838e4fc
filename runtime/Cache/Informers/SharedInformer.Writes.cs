using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

public partial class SharedInformer<T> : IWriteTarget
{
    void IWriteTarget.Written(IKubernetesObject<V1ObjectMeta> written)
    {
        if (!IsRunning || written is not T value || value.Metadata?.Name is not { } name || !IsInNamespace(value.Metadata.NamespaceProperty))
        {
            return;
        }

        var key = new NamespacedName(value.Metadata.NamespaceProperty, name);
        var isSelected = _labels.Matches(value.Metadata.Labels);
        if (isSelected && _scope.FieldSelector is not null && Store.Get(key) is null)
        {
            // Only the server knows whether the fields are selected; an object that is not here is not shown in an older state either.
            return;
        }

        try
        {
            // The caller may change what it was given.
            Store.Writer.Written(Store.Writer.Prepare(Store.Resource.DeepCopy(value)), isSelected);
        }
        catch (Exception error)
        {
            // The transform or an index function: the write itself has succeeded, and its caller must not see this.
            _logger.WriteNotKept(error, Resource.GroupResource, key.ToString());
        }
    }

    void IWriteTarget.Deleted(NamespacedName key, string uid)
    {
        if (IsRunning && IsInNamespace(key.Namespace))
        {
            Store.Writer.Deleted(key, uid);
        }
    }

    private bool IsInNamespace(string? @namespace) => _scope.Namespace is null || _scope.Namespace == @namespace;
}
