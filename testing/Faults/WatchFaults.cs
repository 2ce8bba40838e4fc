using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Requests;

namespace KubeCodegen.Testing.Faults;

/// <summary>Sends the events of one watch, or does to them what is planned.</summary>
internal sealed class WatchFaults(FaultPlan plan, FaultTarget target, TimeProvider clock)
{
    /// <returns>Whether the watch goes on.</returns>
    /// <exception cref="ConnectionCutException">The connection is to be cut.</exception>
    public async Task<bool> WriteAsync(ReadOnlyMemory<byte> frame, Func<ReadOnlyMemory<byte>, CancellationToken, Task> write, CancellationToken cancellation)
    {
        var fault = plan.NextEvent(target);
        switch (fault?.Kind)
        {
            case EventFault.Drop:
                return true;
            case EventFault.Delay:
                await Task.Delay(fault.Time, clock, cancellation);
                break;
            case EventFault.Duplicate:
                await write(frame, cancellation);
                break;
            case EventFault.Close:
                return false;
            case EventFault.Cut:
                await write(frame[..(frame.Length / 2)], cancellation);
                throw new ConnectionCutException();
            case EventFault.Expire:
                await write(WatchEventWriter.Error(Refusals.Expired("The resourceVersion for the provided watch is too old.")), cancellation);
                return false;
        }

        await write(frame, cancellation);
        return true;
    }
}
