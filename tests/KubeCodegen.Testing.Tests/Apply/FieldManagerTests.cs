using System.Text.Json.Nodes;
using KubeCodegen.Testing.Apply;
using KubeCodegen.Testing.Errors;

namespace KubeCodegen.Testing.Tests.Apply;

public sealed class FieldManagerTests
{
    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string First = "2001-01-01T00:00:00Z";
    private const string Second = "2001-01-01T00:00:01Z";

    private readonly FieldManager fields = new(new OneVersion(), new GroupVersionKindText(OneVersion.ApiVersion, OneVersion.Kind), "");

    [Fact]
    public void What_is_not_applied_any_more_is_removed()
    {
        var live = Apply(null, """{"size":1,"tags":["a","b"]}""", "one", First);

        var now = Apply(live, """{"tags":["b"]}""", "one", Second);

        Assert.Equal("""{"tags":["b"]}""", Spec(now));
        Assert.Equal(Second, (string?)Entry(now, "one")["time"]);
    }

    [Fact]
    public void What_another_applier_owns_too_stays()
    {
        var live = Apply(Apply(null, """{"size":1,"tags":["a"]}""", "one", First), """{"tags":["a","b"]}""", "two", First);

        var now = Apply(live, """{"size":1}""", "one", Second);

        Assert.Equal("""{"size":1,"tags":["a","b"]}""", Spec(now));
    }

    [Fact]
    public void Another_value_of_a_field_that_somebody_owns_is_a_conflict_which_force_overrules()
    {
        var live = Apply(null, """{"size":1}""", "one", First);

        var refusal = Assert.Throws<Refusal>(() => Apply(live, """{"size":2}""", "two", Second));
        var now = Apply(live, """{"size":2}""", "two", Second, force: true);

        Assert.Equal("Apply failed with 1 conflict: conflict with \"one\": .spec.size", refusal.Message);
        Assert.Equal("""{"size":2}""", Spec(now));
        Assert.Equal(["two"], now["metadata"]!["managedFields"]!.AsArray().Select(entry => (string)entry!["manager"]!));
    }

    [Fact]
    public void Applying_the_same_again_changes_nothing()
    {
        var live = Apply(null, """{"ports":[{"name":"http","port":80}]}""", "one", First);

        var now = Apply(live, """{"ports":[{"name":"http","port":80}]}""", "one", Second);

        Assert.True(JsonNode.DeepEquals(live, now));
        Assert.Equal("""{"f:spec":{"f:ports":{"k:{\"name\":\"http\"}":{".":{},"f:name":{},"f:port":{}}}}}""", Written(Entry(now, "one")["fieldsV1"]!));
    }

    [Fact]
    public void An_update_takes_over_the_fields_that_it_changes()
    {
        var live = Apply(null, """{"size":1,"tags":["a"]}""", "one", First);
        var updated = live.DeepClone().AsObject();
        updated["spec"]!["size"] = 3L;

        fields.Update(live, updated, "two", Second);

        Assert.Equal("""{"f:spec":{"f:tags":{"v:\"a\"":{}}}}""", Written(Entry(updated, "one")["fieldsV1"]!));
        Assert.Equal("""{"f:spec":{"f:size":{}}}""", Written(Entry(updated, "two")["fieldsV1"]!));
    }

    [Theory]
    [InlineData("""{"colour":1}""", ".spec.colour: field not declared in schema")]
    [InlineData("""{"tags":["a","a"]}""", ".spec.tags: duplicate entries for key [=\"a\"]")]
    [InlineData("""{"size":"x"}""", ".spec.size: expected numeric (int or float), got string")]
    public void A_configuration_that_is_not_of_the_type_is_refused(string spec, string error)
    {
        var refusal = Assert.Throws<Refusal>(() => Apply(null, spec, "one", First));

        Assert.Equal($"failed to create typed patch object (/a; example.com/v1, Kind=Widget): {error}", refusal.Message);
    }

    private JsonObject Apply(JsonObject? live, string spec, string manager, string now, bool force = false) => fields.Apply(
        live,
        new JsonObject { ["apiVersion"] = OneVersion.ApiVersion, ["kind"] = OneVersion.Kind, ["metadata"] = new JsonObject { ["name"] = "a" }, ["spec"] = JsonNode.Parse(spec) },
        manager,
        force,
        now);

    private static string Spec(JsonObject obj) => Written(obj["spec"]!);

    private static string Written(JsonNode node) => node.ToJsonString(Relaxed);

    private static JsonNode Entry(JsonObject obj, string manager) => obj["metadata"]!["managedFields"]!.AsArray().Single(entry => (string)entry!["manager"]! == manager)!;

    private sealed class OneVersion : IApplyScheme
    {
        public const string ApiVersion = "example.com/v1";
        public const string Kind = "Widget";

        private static readonly MergeType Type = CustomMergeTypes.OfRoot(JsonNode.Parse("""
            {"type":"object","properties":{"spec":{"type":"object","properties":{
              "size":{"type":"integer"},
              "tags":{"type":"array","x-kubernetes-list-type":"set","items":{"type":"string"}},
              "ports":{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["name"],
                "items":{"type":"object","properties":{"name":{"type":"string"},"port":{"type":"integer"}}}}}}}}
            """)!.AsObject());

        public MergeType? TypeOf(string apiVersion) => apiVersion == ApiVersion ? Type : null;

        public JsonObject Convert(JsonObject obj, string apiVersion) => obj;

        public FieldSet Filter(FieldSet set, string apiVersion, string subresource) => set;

        public JsonObject New(string apiVersion) => new() { ["apiVersion"] = ApiVersion, ["kind"] = Kind };

        public void Default(JsonObject obj, string apiVersion)
        {
        }
    }
}
