using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Crds.Definition;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Kinds;

/// <summary>The mistakes in the spec of a pod that are made most (<c>pkg/apis/core/validation</c>); there are many more rules than these.</summary>
internal static class PodRules
{
    private static readonly string[] RestartPolicies = ["Always", "OnFailure", "Never"];

    public static IEnumerable<FieldCause> CheckTemplate(JsonObject? template) => Check(template.Object("spec"), "spec.template.spec");

    public static IEnumerable<FieldCause> Check(JsonObject? spec, string path)
    {
        var containers = spec.Objects("containers").ToList();
        if (containers.Count == 0)
        {
            yield return new FieldCause(CrdErrorReason.Required, path + ".containers", "Required value");
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, container) in containers.Index())
        {
            foreach (var cause in CheckContainer(container, $"{path}.containers[{index}]", names))
            {
                yield return cause;
            }
        }

        if (spec.Text("restartPolicy") is { } policy && !RestartPolicies.Contains(policy))
        {
            yield return new FieldCause(
                CrdErrorReason.NotSupported,
                path + ".restartPolicy",
                $"Unsupported value: {GoText.Quote(policy)}: supported values: {string.Join(", ", RestartPolicies.Select(GoText.Quote))}");
        }
    }

    private static IEnumerable<FieldCause> CheckContainer(JsonObject container, string path, HashSet<string> names)
    {
        var name = container.Text("name") ?? "";
        if (name.Length == 0)
        {
            yield return new FieldCause(CrdErrorReason.Required, path + ".name", "Required value");
        }
        else if (LabelNames.Check(name) is { } reasons)
        {
            foreach (var reason in ServerWords.Split(reasons))
            {
                yield return new FieldCause(CrdErrorReason.Invalid, path + ".name", $"Invalid value: {GoText.Quote(name)}: {reason}");
            }
        }
        else if (!names.Add(name))
        {
            yield return new FieldCause(CrdErrorReason.Duplicate, path + ".name", "Duplicate value: " + GoText.Quote(name));
        }

        if (container.Text("image") is null or "")
        {
            yield return new FieldCause(CrdErrorReason.Required, path + ".image", "Required value");
        }
    }
}
