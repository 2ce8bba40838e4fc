using k8s.Models;

namespace KubeCodegen.Bench.Copies.ByHand;

internal static partial class PodCopy
{
    internal static V1Volume Copy(V1Volume source) => new()
    {
        AwsElasticBlockStore = Absent(source.AwsElasticBlockStore),
        AzureDisk = Absent(source.AzureDisk),
        AzureFile = Absent(source.AzureFile),
        Cephfs = Absent(source.Cephfs),
        Cinder = Absent(source.Cinder),
        ConfigMap = source.ConfigMap is null ? null : Copy(source.ConfigMap),
        Csi = Absent(source.Csi),
        DownwardAPI = Absent(source.DownwardAPI),
        EmptyDir = source.EmptyDir is null ? null : Copy(source.EmptyDir),
        Ephemeral = Absent(source.Ephemeral),
        Fc = Absent(source.Fc),
        FlexVolume = Absent(source.FlexVolume),
        Flocker = Absent(source.Flocker),
        GcePersistentDisk = Absent(source.GcePersistentDisk),
        GitRepo = Absent(source.GitRepo),
        Glusterfs = Absent(source.Glusterfs),
        HostPath = Absent(source.HostPath),
        Image = Absent(source.Image),
        Iscsi = Absent(source.Iscsi),
        Name = source.Name,
        Nfs = Absent(source.Nfs),
        PersistentVolumeClaim = Absent(source.PersistentVolumeClaim),
        PhotonPersistentDisk = Absent(source.PhotonPersistentDisk),
        PortworxVolume = Absent(source.PortworxVolume),
        Projected = source.Projected is null ? null : Copy(source.Projected),
        Quobyte = Absent(source.Quobyte),
        Rbd = Absent(source.Rbd),
        ScaleIO = Absent(source.ScaleIO),
        Secret = Absent(source.Secret),
        Storageos = Absent(source.Storageos),
        VsphereVolume = Absent(source.VsphereVolume),
    };

    internal static V1ConfigMapVolumeSource Copy(V1ConfigMapVolumeSource source) => new()
    {
        DefaultMode = source.DefaultMode,
        DefaultUser = source.DefaultUser,
        Items = Copy(source.Items),
        Name = source.Name,
        Optional = source.Optional,
    };

    internal static V1KeyToPath Copy(V1KeyToPath source) => new()
    {
        Key = source.Key,
        Mode = source.Mode,
        Path = source.Path,
        User = source.User,
    };

    internal static V1EmptyDirVolumeSource Copy(V1EmptyDirVolumeSource source) => new()
    {
        Medium = source.Medium,
        Mode = source.Mode,
        SizeLimit = source.SizeLimit,
    };

    internal static V1ProjectedVolumeSource Copy(V1ProjectedVolumeSource source) => new()
    {
        DefaultMode = source.DefaultMode,
        DefaultUser = source.DefaultUser,
        Sources = Copy(source.Sources),
    };

    internal static V1VolumeProjection Copy(V1VolumeProjection source) => new()
    {
        ClusterTrustBundle = Absent(source.ClusterTrustBundle),
        ConfigMap = source.ConfigMap is null ? null : Copy(source.ConfigMap),
        DownwardAPI = Absent(source.DownwardAPI),
        PodCertificate = Absent(source.PodCertificate),
        Secret = Absent(source.Secret),
        ServiceAccountToken = source.ServiceAccountToken is null ? null : Copy(source.ServiceAccountToken),
    };

    internal static V1ServiceAccountTokenProjection Copy(V1ServiceAccountTokenProjection source) => new()
    {
        Audience = source.Audience,
        ExpirationSeconds = source.ExpirationSeconds,
        Path = source.Path,
        User = source.User,
    };

    internal static V1ConfigMapProjection Copy(V1ConfigMapProjection source) => new()
    {
        Items = Copy(source.Items),
        Name = source.Name,
        Optional = source.Optional,
    };
}
