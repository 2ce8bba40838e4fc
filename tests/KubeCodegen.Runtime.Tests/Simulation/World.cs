namespace KubeCodegen.Runtime.Tests.Simulation;

/// <summary>
/// Runs asynchronous code on one thread and on virtual time: what is ready runs until nothing is, then the clock moves to the next timer.
/// The same code and the same seed do the same, and hours pass in no time.
/// </summary>
internal sealed class World : SynchronizationContext
{
    private readonly List<(SendOrPostCallback Callback, object? State)> _ready = [];
    private readonly Random? _chance;

    /// <param name="seed">Chooses what runs next among what is ready; null for first come, first served.</param>
    public World(int? seed = null) => _chance = seed is { } value ? new Random(value) : null;

    public VirtualTime Time { get; } = new();

    public static void Run(Func<World, Task> test, int? seed = null)
    {
        var world = new World(seed);
        world.Enter(() =>
        {
            var task = test(world);
            while (!task.IsCompleted)
            {
                world.RunReady();
                if (!task.IsCompleted && !world.Time.Step(TimeSpan.MaxValue))
                {
                    throw new InvalidOperationException("The test waits for something that will not happen.");
                }
            }

            task.GetAwaiter().GetResult();
        });
    }

    /// <summary>Runs what is ready, without moving the clock.</summary>
    public async Task Settle()
    {
        // Whatever was ready before this continuation, and what it made ready, runs first.
        var task = new TaskCompletionSource();
        _settling.Add(task);
        await task.Task;
    }

    /// <summary>Lets time pass.</summary>
    public async Task Pass(TimeSpan time)
    {
        await Task.Delay(time, Time);
        await Settle();
    }

    public Task Pass(double seconds) => Pass(TimeSpan.FromSeconds(seconds));

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (_ready)
        {
            _ready.Add((d, state));
        }
    }

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    public override SynchronizationContext CreateCopy() => this;

    private readonly List<TaskCompletionSource> _settling = [];

    private void Enter(Action action)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            action();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    private void RunReady()
    {
        while (true)
        {
            while (TakeReady() is { } next)
            {
                next.Callback(next.State);
            }

            if (_settling.Count == 0)
            {
                return;
            }

            TaskCompletionSource[] settled = [.. _settling];
            _settling.Clear();
            foreach (var task in settled)
            {
                task.SetResult();
            }
        }
    }

    private (SendOrPostCallback Callback, object? State)? TakeReady()
    {
        lock (_ready)
        {
            if (_ready.Count == 0)
            {
                return null;
            }

            var index = _chance?.Next(_ready.Count) ?? 0;
            var next = _ready[index];
            _ready.RemoveAt(index);
            return next;
        }
    }
}
