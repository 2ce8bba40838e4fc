using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using k8s.Models;
using KubeCodegen.Json;

namespace KubeCodegen.Runtime.Tests.Client;

public sealed class JsonTests
{
    [Theory]
    [InlineData("80", "80")]
    [InlineData("\"http\"", "\"http\"")]
    [InlineData("\"080\"", "\"080\"")]
    [InlineData("\"50%\"", "\"50%\"")]
    public void Numbers_or_text_come_back_as_they_were(string json, string expected) => Assert.Equal(expected, RoundTrip<IntOrString>(json));

    [Theory]
    [InlineData("\"2026-01-02T03:04:05Z\"", "\"2026-01-02T03:04:05Z\"")]
    [InlineData("\"2026-01-02T03:04:05.123456Z\"", "\"2026-01-02T03:04:05.123456Z\"")]
    [InlineData("\"2026-01-02T03:04:05.123456789+02:00\"", "\"2026-01-02T01:04:05.1234567Z\"")]
    public void Times_are_in_UTC(string json, string expected) => Assert.Equal(expected, RoundTrip<DateTime>(json));

    [Fact]
    public void Micro_times_always_have_six_digits()
    {
        var lease = JsonSerializer.Serialize(new V1LeaseSpec { RenewTime = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc) }, ApiJson.Options);
        Assert.Equal("""{"renewTime":"2026-01-02T03:04:05.000000Z"}""", lease);
        Assert.Equal(5, JsonSerializer.Deserialize<V1LeaseSpec>(lease, ApiJson.Options)!.RenewTime!.Value.Second);
    }

    [Theory]
    [InlineData("\"1h2m3.5s\"", "\"1h2m3.5s\"")]
    [InlineData("\"90m\"", "\"1h30m0s\"")]
    [InlineData("\"-1.5h\"", "\"-1h30m0s\"")]
    [InlineData("\"300ms\"", "\"300ms\"")]
    [InlineData("\"1.5us\"", "\"1.5µs\"")]
    [InlineData("\"100ns\"", "\"100ns\"")]
    [InlineData("\"0\"", "\"0s\"")]
    [InlineData("\"61s\"", "\"1m1s\"")]
    public void Durations_are_Gos(string json, string expected) => Assert.Equal(expected, RoundTrip<TimeSpan>(json));

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("\"\"")]
    [InlineData("\"1 h\"")]
    [InlineData("\".s\"")]
    [InlineData("\"9999999999h\"")]
    [InlineData("3")]
    public void What_is_no_duration_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TimeSpan>(json, ApiJson.Options));

    [Fact]
    public void Members_that_C_sharp_requires_may_be_missing_in_what_a_server_has()
    {
        var read = JsonSerializer.Deserialize<Strict>("""{"mode":"On","unknown":1}""", ApiJson.Options)!;
        Assert.Equal((Mode.On, null), (read.Mode, read.Name));
        Assert.Equal("""{"mode":"switched-off"}""", JsonSerializer.Serialize(new Strict { Name = null!, Mode = Mode.Off }, ApiJson.Options));
    }

    [Fact]
    public void A_pool_gives_one_string_for_equal_bytes_and_the_right_one_for_others()
    {
        var pool = new StringPool();
        foreach (var text in (string[])["", "a", "app.kubernetes.io/name", "ümlaut", "12345678", new string('x', 500)])
        {
            Assert.Equal(text, pool.Get(Encoding.UTF8.GetBytes(text)));
            Assert.Equal(text, pool.Get(Encoding.UTF8.GetBytes(text)));
        }

        Assert.Same(pool.Get("app.kubernetes.io/name"u8), pool.Get("app.kubernetes.io/name"u8));
        for (var i = 0; i < 100_000; i++)
        {
            Assert.Equal($"object-{i}-of-many", pool.Get(Encoding.UTF8.GetBytes($"object-{i}-of-many")));
        }
    }

    [Fact]
    public void Texts_with_escapes_are_read_right()
    {
        var read = JsonSerializer.Deserialize<V1ConfigMap>("""{"metadata":{"labels":{"a\u0062":"c\n"}},"data":{"a":null}}""", ApiJson.Options)!;
        Assert.Equal("c\n", read.Metadata.Labels["ab"]);
        Assert.Null(read.Data["a"]);
    }

    private static string RoundTrip<T>(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, ApiJson.Options), ApiJson.Options);

    private sealed class Strict
    {
        public required string Name { get; set; }

        public Mode Mode { get; set; }
    }

    private enum Mode
    {
        On,

        [JsonStringEnumMemberName("switched-off")]
        Off,
    }
}
