using System.Text.Json;
using System.Text.Json.Serialization;
using k8s;
using k8s.Models;
using KubeCodegen.Json;

namespace KubeCodegen.Models.Tests;

public sealed class ExactJsonTests
{
    private sealed class Holder
    {
        [JsonConverter(typeof(ExactIntOrString))]
        public IntOrString? Port { get; set; }

        [JsonConverter(typeof(ExactQuantity))]
        public ResourceQuantity? Memory { get; set; }

        [JsonConverter(typeof(MapConverter<ResourceQuantity, ExactQuantity>))]
        public Dictionary<string, ResourceQuantity>? Limits { get; set; }

        public Timestamp? Time { get; set; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public Optional<string?> Text { get; set; }

        public JsonNumber? Number { get; set; }
    }

    [Theory]
    [InlineData("""{"port":80}""")]
    [InlineData("""{"port":"80"}""")]
    [InlineData("""{"port":"080"}""")]
    [InlineData("""{"memory":"1024Mi"}""")]
    [InlineData("""{"memory":2}""")]
    [InlineData("""{"memory":"1e99999999"}""")]
    [InlineData("""{"memory":".5"}""")]
    [InlineData("""{"limits":{"a":"0.5","b":null}}""")]
    [InlineData("""{"time":"2024-01-01t01:02:03.120000000-11:30"}""")]
    [InlineData("""{"text":null}""")]
    [InlineData("{}")]
    [InlineData("""{"number":1e400}""")]
    public void A_value_is_written_as_it_was_read(string json) => Assert.Equal(json, KubernetesJson.Serialize(KubernetesJson.Deserialize<Holder>(json)));

    [Theory]
    [InlineData("""{"port":true}""")]
    [InlineData("""{"memory":"much"}""")]
    [InlineData("""{"memory":[]}""")]
    [InlineData("""{"time":1}""")]
    [InlineData("""{"number":"1"}""")]
    public void What_is_no_such_value_is_an_error(string json) => Assert.Throws<JsonException>(() => KubernetesJson.Deserialize<Holder>(json));

    [Fact]
    public void What_was_read_counts_like_what_a_program_makes()
    {
        var read = KubernetesJson.Deserialize<Holder>("""{"port":"80","memory":"1024Mi"}""");

        Assert.True(SemanticEquality.Equal(read.Memory, new ResourceQuantity("1Gi")));
        Assert.Equal("80", read.Port!.Value);
        Assert.False(SemanticEquality.Equal(read.Port, (IntOrString)80));
        Assert.True(SemanticEquality.Equal(KubernetesJson.Deserialize<Holder>("""{"port":80}""").Port, (IntOrString)80));
    }

    [Fact]
    public void A_time_that_a_program_makes_is_written_as_Go_writes_it()
    {
        Assert.Equal("2023-12-31T23:00:00Z", ((Timestamp)new DateTimeOffset(2024, 1, 1, 1, 0, 0, TimeSpan.FromHours(2))).Text);
        Assert.Equal("2024-01-01T00:00:00.500000Z", ((Timestamp)new DateTime(2024, 1, 1, 0, 0, 0, 500, DateTimeKind.Utc)).Text);
    }

    [Fact]
    public void Times_are_one_when_they_are_one_instant()
    {
        Assert.Equal(Timestamp.Parse("2024-01-01T02:00:00+02:00"), Timestamp.Parse("2024-01-01T00:00:00.000Z"));
        Assert.True(Timestamp.Parse("2024-01-01T00:00:00Z") < Timestamp.Parse("2024-01-01T00:00:00.1Z"));
        Assert.False(Timestamp.Parse("2024-01-01T00:00:00+99:00").TryGetValue(out _));
    }

    [Fact]
    public void Numbers_are_one_however_they_are_written()
    {
        Assert.Equal(JsonNumber.Parse("1.50e2"), JsonNumber.Parse("150"));
        Assert.Equal(JsonNumber.Parse("-0"), JsonNumber.Parse("0.0"));
        Assert.NotEqual(JsonNumber.Parse("9007199254740993"), JsonNumber.Parse("9007199254740992"));
        Assert.Throws<FormatException>(() => JsonNumber.Parse("1,5"));
    }
}
