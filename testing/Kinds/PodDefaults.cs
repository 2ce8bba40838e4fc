using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Kinds;

/// <summary>The defaults of the spec of a pod, on its own and in templates (<c>pkg/apis/core/v1/defaults.go</c>).</summary>
internal static class PodDefaults
{
    public static void Apply(JsonObject spec, bool isTemplate)
    {
        foreach (var list in new[] { "initContainers", "containers" })
        {
            foreach (var container in spec.Objects(list))
            {
                Container(container);
            }
        }

        foreach (var volume in spec.Objects("volumes"))
        {
            Volume(volume);
        }

        Defaulting.SetText(spec, "restartPolicy", "Always");
        Defaulting.Set(spec, "terminationGracePeriodSeconds", 30L);
        Defaulting.SetText(spec, "dnsPolicy", "ClusterFirst");
        if (spec.Text("serviceAccountName") is { Length: > 0 } account)
        {
            spec["serviceAccount"] = account;
        }
        else if (spec.Text("serviceAccount") is { Length: > 0 } old)
        {
            spec["serviceAccountName"] = old;
        }

        Defaulting.Set(spec, "securityContext", new JsonObject());
        Defaulting.SetText(spec, "schedulerName", "default-scheduler");
        if (!isTemplate)
        {
            Defaulting.Set(spec, "enableServiceLinks", true);
        }
    }

    private static void Container(JsonObject container)
    {
        foreach (var port in container.Objects("ports"))
        {
            Defaulting.SetText(port, "protocol", "TCP");
        }

        Defaulting.Set(container, "resources", new JsonObject());
        if (container.Object("resources")!.Object("limits") is { } limits)
        {
            var requests = container["resources"]!.AsObject().GetOrAdd("requests");
            foreach (var (name, amount) in limits)
            {
                Defaulting.Set(requests, name, amount!.DeepClone());
            }
        }

        foreach (var probe in new[] { "livenessProbe", "readinessProbe", "startupProbe" })
        {
            if (container.Object(probe) is { } found)
            {
                Probe(found);
            }
        }

        foreach (var variable in container.Objects("env"))
        {
            if (variable.Object("valueFrom").Object("fieldRef") is { } reference)
            {
                Defaulting.SetText(reference, "apiVersion", "v1");
            }
        }

        Defaulting.SetText(container, "terminationMessagePath", "/dev/termination-log");
        Defaulting.SetText(container, "terminationMessagePolicy", "File");
        Defaulting.SetText(container, "imagePullPolicy", IsLatest(container.Text("image") ?? "") ? "Always" : "IfNotPresent");
    }

    private static void Probe(JsonObject probe)
    {
        if (probe.Object("httpGet") is { } request)
        {
            Defaulting.SetText(request, "path", "/");
            Defaulting.SetText(request, "scheme", "HTTP");
        }

        Defaulting.Set(probe, "timeoutSeconds", 1L);
        Defaulting.Set(probe, "periodSeconds", 10L);
        Defaulting.Set(probe, "successThreshold", 1L);
        Defaulting.Set(probe, "failureThreshold", 3L);
    }

    private static void Volume(JsonObject volume)
    {
        foreach (var source in new[] { "secret", "configMap", "downwardAPI", "projected" })
        {
            if (volume.Object(source) is { } found)
            {
                Defaulting.Set(found, "defaultMode", 420L);
            }
        }

        if (volume.All(member => member.Key == "name"))
        {
            volume["emptyDir"] = new JsonObject();
        }
    }

    /// <summary>An image without a tag or digest, or with the tag <c>latest</c>.</summary>
    private static bool IsLatest(string image)
    {
        if (image.Contains('@', StringComparison.Ordinal))
        {
            return false;
        }

        var colon = image.LastIndexOf(':');
        return colon <= image.LastIndexOf('/') || image[(colon + 1)..] == "latest";
    }
}
