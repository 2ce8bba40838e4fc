using KubeCodegen.Testing.Requests;

namespace KubeCodegen.Testing.Faults;

/// <summary>What goes wrong with one watch.</summary>
internal sealed class WatchFaults(RequestContext context)
{
    public Task WriteAsync(ReadOnlyMemory<byte> frame, Func<ReadOnlyMemory<byte>, CancellationToken, Task> write, CancellationToken cancellation)
    {
        _ = context;
        return write(frame, cancellation);
    }
}
