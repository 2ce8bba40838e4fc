using k8s.Models;
using Knative.Config;
using KubeCodegen.Validation;

namespace Knative.Serving.PodSpecs;

/// <summary>What the containers of a Revision get when they do not say (Knative's <c>RevisionSpec.SetDefaults</c>).</summary>
internal static class PodSpecDefaults
{
    public static void Set(V1PodSpec spec, AdmissionContext context)
    {
        var (defaults, features) = (context.Get<Defaults>(), context.Get<Features>());
        V1Container[] containers = [.. spec.Containers ?? []];
        V1Container[] inits = [.. spec.InitContainers ?? []];
        var names = containers.Concat(inits).Select(container => container.Name ?? "").ToHashSet(StringComparer.Ordinal);
        SetNames(containers, names, defaults.UserContainerName);
        SetNames(inits, names, defaults.InitContainerName);
        if (containers.Length > 0 && context.IsCreate)
        {
            spec.EnableServiceLinks ??= defaults.EnableServiceLinks;
        }

        var writable = (spec.Volumes ?? []).Where(volume => volume is not { EmptyDir: null, PersistentVolumeClaim: null, Ephemeral: null }).Select(volume => volume.Name).ToHashSet();
        foreach (var container in containers)
        {
            SetResources(container, defaults);
            ProbeDefaults.Set(container, servesRequests: containers.Length == 1 || container.Ports is { Count: > 0 });
            foreach (var mount in (container.VolumeMounts ?? []).Where(mount => !writable.Contains(mount.Name)))
            {
                mount.ReadOnlyProperty = true;
            }
        }

        foreach (var container in containers.Concat(inits).Where(_ => features.HasSecurePodDefaults))
        {
            SecurityContextDefaults.Set(spec.SecurityContext, container, features);
        }
    }

    private static void SetNames(V1Container[] containers, HashSet<string> taken, string name)
    {
        var suffix = 0;
        foreach (var container in containers.Where(container => string.IsNullOrEmpty(container.Name)))
        {
            container.Name = name;
            if (containers.Length > 1 || taken.Contains(name))
            {
                do
                {
                    container.Name = $"{name}-{suffix++}";
                }
                while (taken.Contains(container.Name));
            }
        }
    }

    private static void SetResources(V1Container container, Defaults defaults)
    {
        container.Resources ??= new V1ResourceRequirements();
        container.Resources.Requests ??= new Dictionary<string, ResourceQuantity>();
        container.Resources.Limits ??= new Dictionary<string, ResourceQuantity>();
        foreach (var (name, quantity) in defaults.Requests)
        {
            container.Resources.Requests.TryAdd(name, quantity);
        }

        foreach (var (name, quantity) in defaults.Limits)
        {
            container.Resources.Limits.TryAdd(name, quantity);
        }
    }
}
