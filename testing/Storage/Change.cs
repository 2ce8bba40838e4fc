using System.Collections.Immutable;

namespace KubeCodegen.Testing.Storage;

/// <summary>
/// One write to a resource, and the link to the next one. Watches walk the links; what all of them have passed and the history has let go is garbage.
/// </summary>
/// <param name="version">The version of the whole store after the write.</param>
/// <param name="before">Null when the object was made.</param>
/// <param name="after">The object; when it was deleted, its last state with the version of the deletion.</param>
/// <param name="state">All objects of the resource after the write: a list at exactly this version.</param>
internal sealed class Change(long version, StoredObject? before, StoredObject? after, bool isDelete, ImmutableSortedDictionary<string, StoredObject> state)
{
    private volatile Change? next;
    private TaskCompletionSource? arrival;

    public long Version => version;

    public StoredObject? Before => before;

    public StoredObject? After => after;

    public bool IsDelete => isDelete;

    public ImmutableSortedDictionary<string, StoredObject> State => state;

    public Change? Next => next;

    /// <summary>Appends a change and wakes those who wait for it.</summary>
    public void Append(Change change)
    {
        next = change;
        Volatile.Read(ref arrival)?.TrySetResult();
    }

    /// <summary>Completes when there is a next change.</summary>
    public Task WaitAsync()
    {
        var waiting = Volatile.Read(ref arrival);
        if (waiting is null)
        {
            var made = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting = Interlocked.CompareExchange(ref arrival, made, null) ?? made;
        }

        return next is null ? waiting.Task : Task.CompletedTask;
    }
}
