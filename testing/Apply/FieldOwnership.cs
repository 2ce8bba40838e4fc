using System.Globalization;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Apply;

/// <summary><c>metadata.managedFields</c> in memory: what each owner has, and when it last changed it.</summary>
internal sealed class FieldOwnership
{
    public Dictionary<FieldOwner, OwnedFields> Fields { get; private init; } = [];

    public Dictionary<FieldOwner, string?> Times { get; private init; } = [];

    public bool IsEmpty => Fields.Count == 0;

    /// <summary>One whose changes leave this one as it is.</summary>
    public FieldOwnership Copy() => new() { Fields = new(Fields), Times = new(Times) };

    /// <returns>Null when an entry cannot be read.</returns>
    public static FieldOwnership? Decode(JsonNode? managedFields)
    {
        var ownership = new FieldOwnership();
        foreach (var entry in managedFields as JsonArray ?? [])
        {
            var (operation, version) = (entry.Text("operation") ?? "", entry.Text("apiVersion") ?? "");
            if (operation is not (FieldOwner.Apply or FieldOwner.Update) || version.Length == 0 || entry.Text("fieldsType") != "FieldsV1"
                || FieldSet.Parse(entry.Object("fieldsV1") ?? []) is not { } set)
            {
                return null;
            }

            var owner = FieldOwner.Of(entry.Text("manager") ?? "", operation, version, entry.Text("subresource") ?? "");
            ownership.Fields[owner] = new OwnedFields(set, version, operation == FieldOwner.Apply);
            ownership.Times[owner] = entry.Text("time");
        }

        return ownership;
    }

    /// <summary>Puts it into the metadata of an object; nothing when nobody owns anything.</summary>
    public void WriteTo(JsonObject obj)
    {
        var metadata = obj.GetOrAdd("metadata");
        metadata.Remove("managedFields");
        if (Fields.Count > 0)
        {
            metadata["managedFields"] = new JsonArray([.. Fields
                .OrderBy(entry => entry.Value.IsApplied ? FieldOwner.Apply : FieldOwner.Update, StringComparer.Ordinal)
                .ThenBy(entry => Seconds(Times.GetValueOrDefault(entry.Key)))
                .ThenBy(entry => entry.Key.Manager, StringComparer.Ordinal)
                .ThenBy(entry => entry.Value.ApiVersion, StringComparer.Ordinal)
                .ThenBy(entry => entry.Key.Subresource, StringComparer.Ordinal)
                .Select(entry => Encode(entry.Key, entry.Value))]);
        }
    }

    private JsonObject Encode(FieldOwner owner, OwnedFields fields)
    {
        var entry = new JsonObject();
        if (owner.Manager.Length > 0)
        {
            entry["manager"] = owner.Manager;
        }

        entry["operation"] = fields.IsApplied ? FieldOwner.Apply : FieldOwner.Update;
        entry["apiVersion"] = fields.ApiVersion;
        if (Times.GetValueOrDefault(owner) is { } time)
        {
            entry["time"] = time;
        }

        entry["fieldsType"] = "FieldsV1";
        entry["fieldsV1"] = fields.Set.ToFieldsV1();
        if (owner.Subresource.Length > 0)
        {
            entry["subresource"] = owner.Subresource;
        }

        return entry;
    }

    private static long Seconds(string? time) =>
        DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at.ToUnixTimeSeconds() : 0;
}
