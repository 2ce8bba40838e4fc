namespace KubeCodegen.Workqueue;

/// <summary>What a queue knows of a key that waits or is processed.</summary>
internal sealed class WorkState
{
    public const long Never = long.MaxValue;

    /// <summary>Whether the key is to be processed as soon as a worker is free, and it is not being processed.</summary>
    public bool IsReady { get; set; }

    public bool IsProcessing { get; set; }

    public int Priority { get; set; }

    /// <summary>When the delay ends, in ticks of the queue's clock.</summary>
    public long Due { get; set; } = Never;

    /// <summary>Which entry of the ready or delayed keys is the valid one; others are remains.</summary>
    public long Ticket { get; set; }

    /// <summary>Since when the key is ready, or else processed.</summary>
    public long Started { get; set; }
}
