using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Definitions;

/// <summary>The status of a definition: which of its names are accepted, and whether it is served (apiextensions <c>naming_controller</c>).</summary>
internal static class DefinitionStatus
{
    /// <param name="others">The other definitions of the group.</param>
    public static JsonObject Of(JsonObject definition, IEnumerable<JsonObject> others, string time)
    {
        var status = definition.Object("status")?.Copy() ?? [];
        var names = definition.Object("spec").Object("names")!;
        var taken = TakenNames.Of(others);
        var accepted = status.Object("acceptedNames")?.Copy() ?? new JsonObject { ["plural"] = "", ["kind"] = "" };
        var (reason, message) = ("", "");
        Take("plural", "PluralConflict");
        Take("singular", "SingularConflict");
        TakeShortNames();
        Take("kind", "KindConflict");
        Take("listKind", "ListKindConflict");
        accepted["categories"] = names["categories"]?.DeepClone();
        if (accepted["categories"] is null)
        {
            accepted.Remove("categories");
        }

        var isAccepted = reason.Length == 0;
        Set(status, "NamesAccepted", isAccepted, isAccepted ? "NoConflicts" : reason, isAccepted ? "no conflicts found" : message, time);
        if (isAccepted && !IsTrue(status))
        {
            Set(status, "Established", true, "InitialNamesAccepted", "the initial names have been accepted", time);
        }
        else if (!isAccepted && !IsTrue(status))
        {
            Set(status, "Established", false, "NotAccepted", "not all names are accepted", time);
        }

        status["acceptedNames"] = Ordered(accepted);
        return status;

        void Take(string field, string conflict)
        {
            if (names.Text(field) is not { Length: > 0 } name)
            {
                return;
            }

            if (field is "kind" or "listKind" ? taken.Kinds.Contains(name) : taken.Resources.Contains(name))
            {
                (reason, message) = (conflict, $"{GoText.Quote(name)} is already in use");
                return;
            }

            accepted[field] = name;
        }

        void TakeShortNames()
        {
            var conflicts = names.Texts("shortNames").Where(taken.Resources.Contains).Order(StringComparer.Ordinal).ToList();
            if (conflicts.Count > 0)
            {
                (reason, message) = ("ShortNamesConflict", string.Join(", ", conflicts.Select(name => $"{GoText.Quote(name)} is already in use")));
                return;
            }

            if (names["shortNames"] is { } shortNames)
            {
                accepted["shortNames"] = shortNames.DeepClone();
            }
        }
    }

    public static JsonObject Terminating(JsonObject definition, string time)
    {
        var status = definition.Object("status")?.Copy() ?? [];
        Set(status, "Terminating", true, "InstanceDeletionPending", "CustomResourceDefinition marked for deletion; CustomResource deletion will begin soon", time);
        return status;
    }

    public static bool IsTrue(JsonObject definition, string type) =>
        definition["status"].Objects("conditions").Any(condition => condition.Text("type") == type && condition.Text("status") == "True");

    private static bool IsTrue(JsonObject status) => status.Objects("conditions").Any(condition => condition.Text("type") == "Established" && condition.Text("status") == "True");

    private static void Set(JsonObject status, string type, bool isTrue, string reason, string message, string time)
    {
        if (status["conditions"] is not JsonArray conditions)
        {
            status["conditions"] = conditions = [];
        }

        var value = isTrue ? "True" : "False";
        var existing = conditions.OfType<JsonObject>().FirstOrDefault(condition => condition.Text("type") == type);
        if (existing?.Text("status") == value && existing.Text("reason") == reason && existing.Text("message") == message)
        {
            return;
        }

        var made = new JsonObject
        {
            ["type"] = type,
            ["status"] = value,
            ["lastTransitionTime"] = existing?.Text("status") == value ? existing["lastTransitionTime"]?.DeepClone() : time,
            ["reason"] = reason,
            ["message"] = message,
        };
        if (existing is null)
        {
            conditions.Add(made);
        }
        else
        {
            conditions[conditions.IndexOf(existing)] = made;
        }
    }

    private static JsonObject Ordered(JsonObject names)
    {
        var ordered = new JsonObject();
        foreach (var field in new[] { "plural", "singular", "shortNames", "kind", "listKind", "categories" })
        {
            if (names[field] is { } value)
            {
                ordered[field] = value.DeepClone();
            }
        }

        return ordered;
    }

    /// <summary>What other definitions of the group have been given.</summary>
    private sealed record TakenNames(HashSet<string> Resources, HashSet<string> Kinds)
    {
        public static TakenNames Of(IEnumerable<JsonObject> definitions)
        {
            var taken = new TakenNames(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
            foreach (var accepted in definitions.Select(definition => definition.Object("status").Object("acceptedNames")))
            {
                taken.Resources.UnionWith(new[] { accepted.Text("plural"), accepted.Text("singular") }.OfType<string>().Concat(accepted.Texts("shortNames")));
                taken.Kinds.UnionWith(new[] { accepted.Text("kind"), accepted.Text("listKind") }.OfType<string>());
            }

            return taken;
        }
    }
}
