using KubeCodegen.Generator.Model;

namespace Knative.Apis.Tests.Conformance;

/// <summary>The names that the API server fills in when a definition leaves them out.</summary>
internal static class NameDefaults
{
    public static JsonValue Fill(JsonValue definition)
    {
        var root = (JsonObject)definition;
        var spec = (JsonObject)root["spec"]!;
        var names = (JsonObject)spec["names"]!;
        var kind = ((JsonString)names["kind"]!).Value;
        names = With(names, "listKind", names["listKind"] ?? JsonValue.Of(kind + "List"));
        names = With(names, "singular", names["singular"] ?? JsonValue.Of(kind.ToLowerInvariant()));
        return With(root, "spec", With(spec, "names", names));
    }

    private static JsonObject With(JsonObject parent, string name, JsonValue value) =>
        new(parent.Members.Where(member => member.Name != name).Append(new JsonMember(name, value)).ToEquatableArray());
}
