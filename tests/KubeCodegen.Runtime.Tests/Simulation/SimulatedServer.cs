using System.Collections.Immutable;
using System.Globalization;
using k8s.Models;
using KubeCodegen.Client;
using WatchEventType = KubeCodegen.Client.WatchEventType;

namespace KubeCodegen.Runtime.Tests.Simulation;

using State = ImmutableSortedDictionary<string, Stored>;

/// <summary>An API server with one resource: versions, a history that can be forgotten or taken back, watches.</summary>
internal sealed partial class SimulatedServer
{
    private const long FirstVersion = 100;

    // By version, from the first one on: what there was, and what happened last.
    private readonly List<(State State, Happened? Change)> _history = [(State.Empty.WithComparers(StringComparer.Ordinal), null)];
    private int _uids;

    /// <summary>The version of the last change.</summary>
    public long Version => FirstVersion + _history.Count - 1;

    public State State => _history[^1].State;

    /// <summary>Watches and continue tokens from before this version are too old.</summary>
    public long Compacted { get; private set; } = FirstVersion;

    /// <summary>The watches that are open.</summary>
    public List<SimulatedWatch> Watches { get; } = [];

    /// <summary>Creates or changes an object.</summary>
    public Stored Put(string name, int value = 0, bool isBroken = false)
    {
        var before = State.GetValueOrDefault(name);
        var after = new Stored(name, before?.Uid ?? $"uid-{++_uids}", Version + 1, value, isBroken);
        Happen(State.SetItem(name, after), new(before is null ? WatchEventType.Added : WatchEventType.Modified, after));
        return after;
    }

    public Stored? Delete(string name)
    {
        if (State.GetValueOrDefault(name) is not { } before)
        {
            return null;
        }

        var final = before with { Version = Version + 1 };
        Happen(State.Remove(name), new(WatchEventType.Deleted, final));
        return final;
    }

    /// <summary>Forgets the history, as etcd does after five minutes.</summary>
    public void Compact() => Compacted = Version;

    /// <summary>Goes back to what was some changes ago, as after the restoration of a backup; all connections break.</summary>
    public void Restore(int changes)
    {
        _history.RemoveRange(Math.Max(1, _history.Count - changes), _history.Count - Math.Max(1, _history.Count - changes));
        Compacted = Math.Min(Compacted, Version);
        BreakAll();
    }

    public void BreakAll()
    {
        foreach (var watch in Watches.ToArray())
        {
            watch.Break();
        }
    }

    /// <summary>The first change after a version; null when there is none.</summary>
    public Happened? After(long version)
    {
        var index = (int)(version - FirstVersion) + 1;
        return index > 0 && index < _history.Count ? _history[index].Change : null;
    }

    public State At(long version) => _history[(int)Math.Clamp(version - FirstVersion, 0, _history.Count - 1)].State;

    private void Happen(State state, Happened change)
    {
        _history.Add((state, change));
        foreach (var watch in Watches.ToArray())
        {
            watch.Wake();
        }
    }

    private static GoneException Gone(string what) =>
        new(what, new V1Status { Code = 410, Reason = "Expired", Message = what });

    private static long Parse(string version) => long.Parse(version, CultureInfo.InvariantCulture);

    private static string Text(long version) => version.ToString(CultureInfo.InvariantCulture);
}
