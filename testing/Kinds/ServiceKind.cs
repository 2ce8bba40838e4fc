using System.Globalization;
using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Crds.Definition;
using KubeCodegen.Generator.Rules;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Kinds;

/// <summary>Service (core/v1).</summary>
internal sealed class ServiceKind : KindRules
{
    public static ServiceKind Instance { get; } = new();

    public override bool ReturnsDeleted => true;

    public override IReadOnlyList<string> SelectableFields => ["spec.clusterIP", "spec.type"];

    public override void Default(JsonObject obj, string version)
    {
        var spec = Spec(obj);
        Defaulting.SetText(spec, "sessionAffinity", "None");
        Defaulting.SetText(spec, "type", "ClusterIP");
        foreach (var port in spec.Objects("ports"))
        {
            Defaulting.SetText(port, "protocol", "TCP");
            Defaulting.Set(port, "targetPort", port["port"]?.DeepClone() ?? 0L);
        }

        if (spec.Text("type") is "NodePort" or "LoadBalancer")
        {
            Defaulting.SetText(spec, "externalTrafficPolicy", "Cluster");
        }

        if (spec.Text("type") is "LoadBalancer")
        {
            Defaulting.Set(spec, "allocateLoadBalancerNodePorts", true);
        }

        if (spec.Text("type") is "ClusterIP" or "NodePort" or "LoadBalancer")
        {
            Defaulting.SetText(spec, "internalTrafficPolicy", "Cluster");
        }
    }

    public override void PrepareForCreate(JsonObject obj, RequestScope scope)
    {
        obj["status"] = new JsonObject { ["loadBalancer"] = new JsonObject() };
        var spec = Spec(obj);
        if (spec.Text("type") == "ExternalName")
        {
            return;
        }

        if (spec.Text("clusterIP") is null or "")
        {
            spec["clusterIP"] = string.Create(CultureInfo.InvariantCulture, $"10.{Random.Shared.Next(96, 112)}.{Random.Shared.Next(1, 255)}.{Random.Shared.Next(1, 255)}");
        }

        Defaulting.Set(spec, "clusterIPs", new JsonArray(spec.Text("clusterIP")));
        Defaulting.Set(spec, "ipFamilies", new JsonArray("IPv4"));
        Defaulting.SetText(spec, "ipFamilyPolicy", "SingleStack");
        if (spec.Text("type") is "NodePort" or "LoadBalancer")
        {
            foreach (var port in spec.Objects("ports"))
            {
                Defaulting.Set(port, "nodePort", (long)Random.Shared.Next(30000, 32768));
            }
        }
    }

    public override void PrepareForUpdate(JsonObject obj, JsonObject old)
    {
        base.PrepareForUpdate(obj, old);
        foreach (var name in new[] { "clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy" })
        {
            if (Spec(obj)[name] is null && old["spec"]?[name] is { } value)
            {
                Spec(obj)[name] = value.DeepClone();
            }
        }
    }

    public override IEnumerable<FieldCause> Validate(JsonObject obj)
    {
        var spec = obj.Object("spec");
        var ports = spec.Objects("ports").ToList();
        if (ports.Count == 0 && spec.Text("type") != "ExternalName" && spec.Text("clusterIP") != "None")
        {
            yield return new FieldCause(CrdErrorReason.Required, "spec.ports", "Required value");
        }

        foreach (var (index, port) in ports.Index())
        {
            if (ports.Count > 1 && port.Text("name") is null or "")
            {
                yield return new FieldCause(CrdErrorReason.Required, $"spec.ports[{index}].name", "Required value");
            }

            foreach (var field in new[] { "port", "targetPort" })
            {
                if (port.Whole(field) is { } number and (< 1 or > 65535))
                {
                    yield return new FieldCause(CrdErrorReason.Invalid, $"spec.ports[{index}].{field}", $"Invalid value: {number}: must be between 1 and 65535, inclusive");
                }
            }
        }
    }

    public override IEnumerable<FieldCause> ValidateUpdate(JsonObject obj, JsonObject old)
    {
        if (old["spec"].Text("clusterIP") is { Length: > 0 } was && obj["spec"].Text("clusterIP") != was && obj["spec"].Text("type") != "ExternalName")
        {
            var shown = $"[{GoText.Quote(obj["spec"].Text("clusterIP") ?? "")}]";
            yield return new FieldCause(CrdErrorReason.Invalid, "spec.clusterIPs[0]", $"Invalid value: {shown}: may not change once set");
        }

        foreach (var cause in Validate(obj))
        {
            yield return cause;
        }
    }

    public override IEnumerable<string> CheckName(string name, bool isPrefix) =>
        ServerWords.Split(DnsNames.CheckLabel(isPrefix ? MetadataRules.WithoutTrailingDash(name) : name));
}
