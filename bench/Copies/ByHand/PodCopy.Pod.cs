using k8s.Models;

namespace KubeCodegen.Bench.Copies.ByHand;

internal static partial class PodCopy
{
    public static V1Pod Copy(V1Pod source) => new()
    {
        ApiVersion = source.ApiVersion,
        Kind = source.Kind,
        Metadata = source.Metadata is null ? null : Copy(source.Metadata),
        Spec = source.Spec is null ? null : Copy(source.Spec),
        Status = source.Status is null ? null : Copy(source.Status),
    };

    internal static V1ObjectMeta Copy(V1ObjectMeta source) => new()
    {
        Annotations = Copy(source.Annotations),
        CreationTimestamp = source.CreationTimestamp,
        DeletionGracePeriodSeconds = source.DeletionGracePeriodSeconds,
        DeletionTimestamp = source.DeletionTimestamp,
        Finalizers = Copy(source.Finalizers),
        GenerateName = source.GenerateName,
        Generation = source.Generation,
        Labels = Copy(source.Labels),
        ManagedFields = Absent(source.ManagedFields),
        Name = source.Name,
        NamespaceProperty = source.NamespaceProperty,
        OwnerReferences = Copy(source.OwnerReferences),
        ResourceVersion = source.ResourceVersion,
        SelfLink = source.SelfLink,
        Uid = source.Uid,
    };

    internal static V1OwnerReference Copy(V1OwnerReference source) => new()
    {
        ApiVersion = source.ApiVersion,
        BlockOwnerDeletion = source.BlockOwnerDeletion,
        Controller = source.Controller,
        Kind = source.Kind,
        Name = source.Name,
        Uid = source.Uid,
    };
}
