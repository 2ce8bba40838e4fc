using k8s.Models;
using KubeCodegen;

namespace Demo;

/// <summary>Copies volumes to a bucket at set times and throws old copies away.</summary>
[Resource("demo.example.com", "v1", ShortNames = ["bk"], Categories = ["all"])]
[StatusSubresource]
[ScaleSubresource(".spec.workers", ".status.workers")]
[PrintColumn("Schedule", ".spec.schedule")]
[PrintColumn("Phase", ".status.phase")]
[PrintColumn("Last Success", ".status.lastSuccess")]
public partial class Backup
{
    /// <summary>What to copy, when, and how long to keep it.</summary>
    [Required]
    public BackupSpec? Spec { get; set; }

    /// <summary>How the last copy went.</summary>
    public BackupStatus? Status { get; set; }
}

/// <summary>What a Backup copies, when, and how long it keeps the copies.</summary>
public partial class BackupSpec
{
    /// <summary>When to copy: five fields as cron knows them, in UTC, such as `30 2 * * *` for every night at half past two.</summary>
    [Required]
    [Pattern(@"^\S+( \S+){4}$")]
    public string? Schedule { get; set; }

    /// <summary>Days after which a copy is thrown away.</summary>
    [Minimum(1)]
    [Maximum(365)]
    public int RetentionDays { get; set; } = 30;

    /// <summary>How much each copy holds.</summary>
    public BackupMode Mode { get; set; } = BackupMode.Full;

    /// <summary>The volumes to copy, told apart by their names.</summary>
    [Required]
    [MinItems(1)]
    [ListType(ListMergeType.Map)]
    [ListMapKey("name")]
    public List<BackupVolume>? Volumes { get; set; }

    /// <summary>The room in the bucket that all copies together may take. Absent means no limit.</summary>
    public ResourceQuantity? MaxSize { get; set; }

    /// <summary>Pods that copy at the same time.</summary>
    [Minimum(0)]
    public int Workers { get; set; } = 1;
}

/// <summary>How much a copy holds.</summary>
public enum BackupMode
{
    /// <summary>Everything.</summary>
    Full,

    /// <summary>What has changed since the copy before.</summary>
    Incremental,
}

/// <summary>A volume to copy.</summary>
public partial class BackupVolume
{
    /// <summary>The name of the PersistentVolumeClaim, in the namespace of the Backup.</summary>
    [Required]
    [MaxLength(253)]
    public string? Name { get; set; }

    /// <summary>Paths to leave out, relative to the root of the volume. Absent means none.</summary>
    [ListType(ListMergeType.Set)]
    [MinLength(1, At = "[]")]
    public List<string>? Exclude { get; set; }
}

/// <summary>How the last copy of a Backup went.</summary>
public partial class BackupStatus
{
    /// <summary>What the Backup is doing, in one word.</summary>
    [Enum("Waiting", "Copying", "Failed")]
    public string? Phase { get; set; }

    /// <summary>When a copy was last complete. Absent until one is.</summary>
    public DateTime? LastSuccess { get; set; }

    /// <summary>Pods that are copying now.</summary>
    public int? Workers { get; set; }

    /// <summary>Judgements about the Backup, one of each type.</summary>
    [ListType(ListMergeType.Map)]
    [ListMapKey("type")]
    public List<V1Condition>? Conditions { get; set; }
}
