using System.Collections.Frozen;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>Strategic merge patch: lists of objects are merged by a key, and directives say what else is to be done (apimachinery <c>strategicpatch</c>).</summary>
internal static class StrategicMerge
{
    private const string Directive = "$patch";
    private const string RetainKeys = "$retainKeys";
    private const string DeletePrefix = "$deleteFromPrimitiveList/";
    private const string OrderPrefix = "$setElementOrder/";

    /// <summary>By what the items of a list are told apart; all built-in kinds agree but for <c>ports</c>.</summary>
    private static readonly FrozenDictionary<string, string> Keys = new Dictionary<string, string>
    {
        ["addresses"] = "type", ["conditions"] = "type", ["containers"] = "name", ["env"] = "name", ["ephemeralContainers"] = "name", ["hostAliases"] = "ip",
        ["hostIPs"] = "ip", ["imagePullSecrets"] = "name", ["initContainers"] = "name", ["ownerReferences"] = "uid", ["podIPs"] = "ip", ["resourceClaims"] = "name",
        ["secrets"] = "name", ["topologySpreadConstraints"] = "topologyKey", ["volumeDevices"] = "devicePath", ["volumeMounts"] = "mountPath", ["volumes"] = "name",
        ["webhooks"] = "name", ["taints"] = "key", ["schedulingGates"] = "name", ["validations"] = "expression", ["paramKinds"] = "name",
    }.ToFrozenDictionary();

    /// <summary>Lists of texts that are joined instead of replaced.</summary>
    private static readonly FrozenSet<string> Joined = new[] { "finalizers" }.ToFrozenSet();

    /// <param name="target">Is changed.</param>
    /// <returns>What takes the place of the target; null when a directive deletes it.</returns>
    public static JsonObject? Apply(JsonObject target, JsonObject patch)
    {
        switch (patch.Text(Directive))
        {
            case null or "merge":
                break;
            case "replace":
                return Without(patch);
            case "delete":
                return null;
            case var unknown:
                throw Refusals.Unexpected($"unknown patch type: {unknown} in map: {GoFormat.Value(patch)}");
        }

        Retain(target, patch);
        foreach (var (name, value) in patch)
        {
            if (name is Directive or RetainKeys || name.StartsWith(OrderPrefix, StringComparison.Ordinal))
            {
                continue;
            }

            if (name.StartsWith(DeletePrefix, StringComparison.Ordinal))
            {
                Delete(target, name[DeletePrefix.Length..], value as JsonArray ?? []);
            }
            else
            {
                Set(target, name, value, patch[OrderPrefix + name] as JsonArray);
            }
        }

        foreach (var (name, value) in patch.Where(member => member.Key.StartsWith(OrderPrefix, StringComparison.Ordinal) && !patch.ContainsKey(member.Key[OrderPrefix.Length..])))
        {
            var list = name[OrderPrefix.Length..];
            if (target[list] is JsonArray items && value is JsonArray order)
            {
                target[list] = MergedLists.Ordered(items, items, order, KeyOf(list, items));
            }
        }

        return target;
    }

    private static void Set(JsonObject target, string name, JsonNode? value, JsonArray? order)
    {
        switch (value, target[name])
        {
            case (null, _):
                target.Remove(name);
                break;
            case (JsonObject inner, JsonObject existing):
                if (Apply(existing.Copy(), inner) is { } merged)
                {
                    target[name] = merged;
                }
                else
                {
                    target.Remove(name);
                }

                break;
            case (JsonArray items, var existing) when KeyOf(name, items) is { } key:
                target[name] = MergedLists.Merge(existing as JsonArray ?? [], items, order, key);
                break;
            case (JsonArray items, JsonArray existing) when Joined.Contains(name):
                var joined = existing.Concat(items.Where(item => !existing.Any(known => JsonNode.DeepEquals(known, item)))).Select(item => item?.DeepClone()).ToArray();
                target[name] = new JsonArray(joined);
                break;
            case (JsonObject inner, _):
                target[name] = Apply([], inner) ?? [];
                break;
            default:
                target[name] = value.DeepClone();
                break;
        }
    }

    /// <returns>Null for a list that is replaced as a whole.</returns>
    private static string? KeyOf(string name, JsonArray items) =>
        name == "ports"
            ? items.OfType<JsonObject>().Any(port => port.ContainsKey("containerPort")) ? "containerPort" : items.OfType<JsonObject>().Any(port => port.ContainsKey("port")) ? "port" : null
            : items.All(item => item is JsonObject) ? Keys.GetValueOrDefault(name) : null;

    private static void Delete(JsonObject target, string name, JsonArray values)
    {
        if (target[name] is not JsonArray items)
        {
            return;
        }

        var left = items.Where(item => !values.Any(value => JsonNode.DeepEquals(value, item))).Select(item => item?.DeepClone()).ToArray();
        if (left.Length == 0)
        {
            target.Remove(name);
        }
        else
        {
            target[name] = new JsonArray(left);
        }
    }

    private static void Retain(JsonObject target, JsonObject patch)
    {
        if (patch[RetainKeys] is not JsonArray kept)
        {
            return;
        }

        var names = kept.Select(name => name.AsText()).ToHashSet(StringComparer.Ordinal);
        foreach (var name in target.Select(member => member.Key).Where(name => !names.Contains(name)).ToList())
        {
            target.Remove(name);
        }
    }

    private static JsonObject Without(JsonObject patch)
    {
        var copy = patch.Copy();
        copy.Remove(Directive);
        return copy;
    }
}
