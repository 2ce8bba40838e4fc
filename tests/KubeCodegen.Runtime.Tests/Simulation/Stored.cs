using System.Globalization;
using KubeCodegen.Client;
using WatchEventType = KubeCodegen.Client.WatchEventType;

namespace KubeCodegen.Runtime.Tests.Simulation;

/// <summary>An object as the simulated server keeps it.</summary>
/// <param name="Name">In the namespace <c>ns</c>.</param>
/// <param name="Uid">Differs for each object that has had the name.</param>
/// <param name="Version">Of the last change.</param>
/// <param name="Value">The content.</param>
/// <param name="IsBroken">Whether clients cannot read it.</param>
internal sealed record Stored(string Name, string Uid, long Version, int Value, bool IsBroken)
{
    public string VersionText => Version.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a client gets: a new object each time, as if it had been decoded.</summary>
    public Widget Decode() => Widget.Of(Name, VersionText, Value, Uid);

    public UnreadableObject Unreadable() => new(new NamespacedName("ns", Name), VersionText, new FormatException($"{Name} is broken"));
}

/// <summary>A change in the simulated server's history.</summary>
internal sealed record Happened(WatchEventType Type, Stored Object)
{
    public WatchEvent<Widget> ToEvent() => Object.IsBroken
        ? new(Type, null) { Unreadable = Object.Unreadable(), ResourceVersion = Object.VersionText }
        : new(Type, Object.Decode()) { ResourceVersion = Object.VersionText };
}
