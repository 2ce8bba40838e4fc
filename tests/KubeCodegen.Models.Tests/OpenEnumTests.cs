using System.Text.Json;
using System.Text.Json.Serialization;
using k8s;
using KubeCodegen.Json;

namespace KubeCodegen.Models.Tests;

public sealed class OpenEnumTests
{
    private enum Mode
    {
        [JsonStringEnumMemberName("read-write")]
        ReadWrite,
        Off,
    }

    private enum Small : byte
    {
        A,
    }

    private sealed class Holder
    {
        [JsonPropertyName("one")]
        [JsonConverter(typeof(OpenEnumConverter))]
        public Mode One { get; set; }

        [JsonPropertyName("maybe")]
        [JsonConverter(typeof(OpenEnumConverter))]
        public Mode? Maybe { get; set; }

        [JsonPropertyName("many")]
        [JsonConverter(typeof(OpenEnumsConverter))]
        public Dictionary<string, List<Mode>>? Many { get; set; }
    }

    [Theory]
    [InlineData("""{"one":"read-write","maybe":"Off","many":{"a":["Off","tomorrow"]}}""")]
    [InlineData("""{"one":"tomorrow","maybe":"","many":{"a":["another"],"b":[]}}""")]
    public void Values_come_back_whether_the_enum_knows_them_or_not(string json)
    {
        Assert.Equal(json, KubernetesJson.Serialize(KubernetesJson.Deserialize<Holder>(json)));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Holder>(json)));
    }

    [Fact]
    public void Options_make_all_enums_open()
    {
        var options = new JsonSerializerOptions { Converters = { new OpenEnumConverter() } };

        Assert.Equal("""["later","Off"]""", JsonSerializer.Serialize(JsonSerializer.Deserialize<List<Mode>>("""["later","Off"]""", options), options));
    }

    [Fact]
    public void An_unknown_value_is_one_value_and_none_of_the_known()
    {
        var value = OpenEnum.ValueOf<Mode>("someday");

        Assert.Equal(value, OpenEnum.ValueOf<Mode>("someday"));
        Assert.NotEqual(value, OpenEnum.ValueOf<Mode>("Someday"));
        Assert.False(OpenEnum.IsKnown(value));
        Assert.True(OpenEnum.IsKnown(OpenEnum.ValueOf<Mode>("read-write")));
        Assert.Equal("someday", OpenEnum.TextOf(value));
    }

    [Fact]
    public void Values_that_nobody_has_room_for_are_an_error()
    {
        for (var number = 0; number < 255; number++)
        {
            OpenEnum.ValueOf<Small>("x" + number);
        }

        Assert.Throws<JsonException>(() => OpenEnum.ValueOf<Small>("x255"));
        Assert.Equal(Small.A, OpenEnum.ValueOf<Small>("A"));
    }
}
