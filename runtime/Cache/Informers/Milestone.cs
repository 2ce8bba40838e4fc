namespace KubeCodegen.Cache;

/// <summary>Something that happens once and can be waited for. Reaching it runs nobody's code on the spot, so that it may be reached under a lock.</summary>
internal sealed class Milestone
{
    private readonly Lock _gate = new();
    private List<TaskCompletionSource> _waiting = [];

    public bool IsReached { get; private set; }

    /// <returns>False when it was reached before.</returns>
    public bool Reach()
    {
        List<TaskCompletionSource> waiting;
        lock (_gate)
        {
            if (IsReached)
            {
                return false;
            }

            IsReached = true;
            (waiting, _waiting) = (_waiting, []);
        }

        waiting.ForEach(waiter => waiter.TrySetResult());
        return true;
    }

    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        var waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (IsReached)
            {
                return;
            }

            _waiting.RemoveAll(other => other.Task.IsCompleted);
            _waiting.Add(waiter);
        }

        using var cancellation = cancellationToken.UnsafeRegister(static (state, token) => ((TaskCompletionSource)state!).TrySetCanceled(token), waiter);
        await waiter.Task;
    }
}
