namespace KubeCodegen.Generator.Model;

/// <summary>Objects written down member by member; members without a value are left out.</summary>
internal static class JsonObjects
{
    public static JsonObject Of(params (string Name, JsonValue? Value)[] members) => new(members
        .Where(member => member.Value is not null)
        .Select(member => new JsonMember(member.Name, member.Value!))
        .ToEquatableArray());
}
