using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using k8s.Models;

namespace KubeCodegen.Generator.Tests.Copies;

/// <summary>Values that JSON writes as one.</summary>
internal static class RandomScalars
{
    public static object? Make(Type type, Random random) => type switch
    {
        _ when type.IsEnum => Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length)),
        _ when type == typeof(string) => Text(random),
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(DateTime) => new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(random.Next()),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(random.Next()),
        _ when type == typeof(TimeSpan) => TimeSpan.FromSeconds(random.Next()),
        _ when type == typeof(Guid) => new Guid(random.Next(), 1, 2, [1, 2, 3, 4, 5, 6, 7, 8]),
        _ when type == typeof(Uri) => new Uri("https://example.com/" + Text(random)),
        _ when type == typeof(ResourceQuantity) => new ResourceQuantity(random.Next(1, 1000).ToString(CultureInfo.InvariantCulture) + "Mi"),
        _ when type == typeof(IntOrString) => (IntOrString)("x" + Text(random)),
        _ when type == typeof(byte[]) => BytesOf(random),
        _ when type == typeof(JsonElement) => Element(random),
        _ when type == typeof(JsonNode) => JsonNode.Parse(Json(random)),
        _ when type == typeof(object) => random.Next(2) == 0 ? Element(random) : new Dictionary<string, object?> { ["a"] = new List<object?> { Text(random), null } },
        _ when type.IsPrimitive || type == typeof(decimal) => Convert.ChangeType(random.Next(1, 100), type, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string Text(Random random) => random.Next(5) == 0 ? "" : "t" + random.Next().ToString(CultureInfo.InvariantCulture);

    private static byte[] BytesOf(Random random)
    {
        var bytes = new byte[random.Next(4)];
        random.NextBytes(bytes);
        return bytes;
    }

    private static string Json(Random random) => $"{{\"a\":[{random.Next()},\"{Text(random)}\",null],\"b\":{{}}}}";

    private static JsonElement Element(Random random)
    {
        using var document = JsonDocument.Parse(Json(random));
        return document.RootElement.Clone();
    }
}
