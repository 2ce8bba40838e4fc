using KubeCodegen.Runtime.Tests.Simulation;
using KubeCodegen.Workqueue;

namespace KubeCodegen.Runtime.Tests.Workqueue;

/// <summary>The sentences of the queue's contract.</summary>
public sealed class WorkQueueContractTests
{
    private readonly VirtualTime _time = new();

    [Fact]
    public async Task Added_ten_times_while_it_waits_a_key_is_processed_once()
    {
        using var queue = Queue();
        for (var number = 0; number < 10; number++)
        {
            queue.Add("a");
        }

        Assert.Equal("a", await Take(queue));
        Assert.Equal(0, queue.Count);
    }

    [Fact]
    public async Task Added_while_it_is_processed_a_key_is_processed_once_more_and_not_at_the_same_time()
    {
        using var queue = Queue();
        queue.Add("a");
        Assert.Equal("a", await Take(queue));
        queue.Add("a");
        queue.Add("a");
        var next = queue.GetAsync(CancellationToken.None).AsTask();
        Assert.False(next.IsCompleted);
        queue.Done("a");
        Assert.Equal("a", (await next).Key);
        queue.Done("a");
        Assert.Equal(0, queue.Count);
        Assert.Throws<InvalidOperationException>(() => queue.Done("a"));
    }

    [Fact]
    public async Task A_delay_is_a_lower_bound_and_the_earliest_wins()
    {
        using var queue = Queue();
        queue.AddAfter("a", TimeSpan.FromSeconds(10));
        queue.AddAfter("a", TimeSpan.FromSeconds(5));
        queue.AddAfter("a", TimeSpan.FromSeconds(20));
        Pass(4.999);
        Assert.Equal(0, queue.Count);
        Pass(0.01);
        Assert.Equal("a", await Take(queue));
        queue.Done("a");
        Pass(100);
        Assert.Equal((0, 0), (queue.Count, queue.DelayedCount));
    }

    [Fact]
    public void What_is_added_now_is_not_held_back_by_a_delay()
    {
        using var queue = Queue();
        queue.AddAfter("a", TimeSpan.FromSeconds(10));
        queue.Add("a");
        Assert.Equal(1, queue.Count);
        queue.AddAfter("a", TimeSpan.FromSeconds(1));
        Assert.Equal((1, 0), (queue.Count, queue.DelayedCount));
    }

    [Fact]
    public async Task A_delay_that_ends_while_the_key_is_processed_processes_it_once_more()
    {
        using var queue = Queue();
        queue.Add("a");
        await Take(queue);
        queue.AddAfter("a", TimeSpan.FromSeconds(1));
        Pass(2);
        Assert.Equal(0, queue.Count);
        queue.Done("a");
        Assert.Equal("a", await Take(queue));
    }

    [Fact]
    public async Task Higher_priorities_come_first_and_otherwise_who_came_first()
    {
        using var queue = Queue();
        queue.Add("low", -100);
        queue.Add("a");
        queue.Add("b");
        queue.Add("raised", -100);
        queue.Add("raised", 7);
        queue.Add("a", -5);
        Assert.Equal(["raised", "a", "b", "low"], [await Take(queue), await Take(queue), await Take(queue), await Take(queue)]);
        Assert.Equal(0, queue.Count);
    }

    [Fact]
    public void Forget_resets_the_backoff()
    {
        var limiter = RateLimiters.Exponential<string>(TimeSpan.FromMilliseconds(5), TimeSpan.FromSeconds(1000));
        Assert.Equal([5, 10, 20], Enumerable.Range(0, 3).Select(_ => limiter.When("a").TotalMilliseconds));
        Assert.Equal((3, 0), (limiter.NumRequeues("a"), limiter.NumRequeues("b")));
        limiter.Forget("a");
        Assert.Equal(5, limiter.When("a").TotalMilliseconds);
        for (var number = 0; number < 2000; number++)
        {
            limiter.When("a");
        }

        Assert.Equal(1000, limiter.When("a").TotalSeconds);
    }

    [Fact]
    public void A_bucket_lets_a_burst_through_and_then_so_many_per_second()
    {
        var limiter = RateLimiters.TokenBucket<string>(10, 3, _time);
        Assert.Equal([0, 0, 0, 100, 200], Enumerable.Range(0, 5).Select(_ => Math.Round(limiter.When("a").TotalMilliseconds)));
        Pass(0.5);
        Assert.Equal(0, limiter.When("a").TotalMilliseconds);
    }

    [Fact]
    public async Task Drain_finishes_what_waits_and_runs_and_takes_no_more()
    {
        using var queue = Queue();
        queue.Add("a");
        queue.Add("b");
        queue.AddAfter("later", TimeSpan.FromSeconds(1));
        await Take(queue);
        var drained = queue.DrainAsync(CancellationToken.None);
        queue.Add("c");
        Assert.Equal("b", await Take(queue));
        queue.Done("a");
        Assert.False(drained.IsCompleted);
        queue.Done("b");
        await drained;
        Assert.False((await queue.GetAsync(CancellationToken.None)).HasKey);
        Pass(5);
        Assert.Equal((0, 0), (queue.Count, queue.DelayedCount));
    }

    [Fact]
    public async Task Stop_drops_what_waits_and_ends_the_workers()
    {
        using var queue = Queue();
        queue.Add("a");
        queue.Add("b");
        await Take(queue);
        queue.AddAfter("c", TimeSpan.FromSeconds(1));
        queue.Stop();
        Assert.False((await queue.GetAsync(CancellationToken.None)).HasKey);
        queue.Done("a");
        Assert.Equal((0, 0, 0), (queue.Count, queue.DelayedCount, queue.ProcessingCount));
    }

    [Fact]
    public async Task Workers_that_wait_end_with_the_queue()
    {
        using var queue = Queue();
        var waiting = Enumerable.Range(0, 3).Select(_ => queue.GetAsync(CancellationToken.None).AsTask()).ToArray();
        queue.Stop();
        Assert.All(await Task.WhenAll(waiting), item => Assert.False(item.HasKey));
    }

    [Fact]
    public async Task A_worker_that_is_cancelled_leaves_the_key_to_another_one()
    {
        using var queue = Queue();
        using var stop = new CancellationTokenSource();
        var (cancelled, other) = (queue.GetAsync(stop.Token).AsTask(), queue.GetAsync(CancellationToken.None).AsTask());
        stop.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        queue.Add("a");
        Assert.Equal("a", (await other).Key);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Nothing_is_dropped_and_no_key_is_processed_twice_at_once(int seed)
    {
        using var queue = new WorkQueue<int>("stress", RateLimiters.Exponential<int>(TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(4)));
        var (wanted, seen, running) = (new int[20], new int[20], new int[20]);
        var workers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while ((await queue.GetAsync(CancellationToken.None)).TryGetKey(out var key))
            {
                Assert.Equal(1, Interlocked.Increment(ref running[key]));
                Volatile.Write(ref seen[key], Volatile.Read(ref wanted[key]));
                await Task.Yield();
                Interlocked.Decrement(ref running[key]);
                queue.Done(key);
            }
        })).ToArray();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(number => Task.Run(() =>
        {
            var chance = new Random((seed * 10) + number);
            for (var step = 0; step < 3000; step++)
            {
                var key = chance.Next(20);
                Interlocked.Increment(ref wanted[key]);
                switch (chance.Next(3))
                {
                    case 0: queue.Add(key, chance.Next(-1, 2)); break;
                    case 1: queue.AddAfter(key, TimeSpan.FromMilliseconds(chance.Next(3))); break;
                    default: queue.AddRateLimited(key); break;
                }
            }
        })));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (queue.DelayedCount > 0)
        {
            await Task.Delay(5, patience.Token);
        }

        await queue.DrainAsync(patience.Token);
        await Task.WhenAll(workers);
        Assert.Equal(wanted, seen);
    }

    private WorkQueue<string> Queue() => new("test", timeProvider: _time);

    private void Pass(double seconds)
    {
        var end = _time.Now + TimeSpan.FromSeconds(seconds);
        while (_time.Step(end))
        {
        }
    }

    private static async Task<string> Take(WorkQueue<string> queue) => (await queue.GetAsync(CancellationToken.None)).Key;
}
