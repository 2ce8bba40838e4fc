using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Parsing;

/// <summary>Puts the clients of kinds together: by group and version, and all of them.</summary>
internal static class ClientsetBuilder
{
    /// <param name="universe">What there is beside clients.</param>
    /// <param name="kinds">All kinds.</param>
    /// <param name="plan">What the assembly says.</param>
    /// <param name="sound">The classes of kinds without errors.</param>
    public static ApiUniverse AddTo(ApiUniverse universe, IReadOnlyList<ParsedKind> kinds, ClientPlan plan, HashSet<string> sound)
    {
        var clients = kinds.Select(kind => kind.Client).OfType<ApiClient>()
            .Select(client => client with { IsSound = sound.Contains(client.Key) })
            .Concat(plan.Others)
            .OrderBy(client => client.Gvk.Group, StringComparer.Ordinal)
            .ThenBy(client => client.Gvk.Version, StringComparer.Ordinal)
            .ThenBy(client => client.Accessor, StringComparer.Ordinal)
            .ThenBy(client => client.Key, StringComparer.Ordinal)
            .ToArray();
        if (clients.Length == 0)
        {
            return universe with { Diagnostics = [.. universe.Diagnostics, .. plan.Diagnostics] };
        }

        var groups = Groups(clients, plan);
        var space = plan.Namespace ?? ClientNames.CommonNamespace([.. clients.Select(client => client.Namespace)]) ?? plan.Fallback;
        return universe with
        {
            Clients = clients.ToEquatableArray(),
            ClientGroups = groups,
            Clientsets = [new Clientset(space, plan.Name, groups)],
            Configurations = Configurations(kinds, sound),
            Diagnostics = [.. universe.Diagnostics, .. plan.Diagnostics],
        };
    }

    private static EquatableArray<ClientGroup> Groups(ApiClient[] clients, ClientPlan plan)
    {
        var names = clients.Select(client => client.Gvk.Group).Distinct().ToArray();
        return clients
            .GroupBy(client => (client.Gvk.Group, client.Gvk.Version))
            .Select(group => new ClientGroup(
                group.Key.Group,
                group.Key.Version,
                ClientNames.CommonNamespace([.. group.Select(client => client.Namespace)]) ?? plan.Namespace ?? plan.Fallback,
                ClientNames.OfGroupVersion(group.Key.Group, group.Key.Version, names),
                group.GroupBy(client => client.Accessor).Select(twins => twins.First()).ToEquatableArray()))
            .ToEquatableArray();
    }

    /// <summary>Types that several kinds reach are there once, as visible as the most visible of them.</summary>
    private static EquatableArray<ApplyConfiguration> Configurations(IReadOnlyList<ParsedKind> kinds, HashSet<string> sound) => kinds
        .SelectMany(kind => kind.Configurations.Select(configuration => configuration with { IsSound = sound.Contains(kind.Kind!.Type.Key) }))
        .GroupBy(configuration => configuration.Key, StringComparer.Ordinal)
        .Select(twins => twins.OrderByDescending(twin => twin.Kind is not null).First() with
        {
            IsSound = twins.Any(twin => twin.IsSound),
            Accessibility = twins.Any(twin => twin.Accessibility == "public") ? "public" : "internal",
        })
        .OrderBy(configuration => configuration.Key, StringComparer.Ordinal)
        .ToEquatableArray();
}
