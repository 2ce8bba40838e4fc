using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KubeCodegen.Client;

/// <summary>Reads an answer that is one object.</summary>
internal static class ObjectReader
{
    public static Task<T> ReadAsync<T>(ApiResponse response, int limit, JsonTypeInfo<T> type)
        where T : class
    {
        return BodyReader.ReadAsync(response, limit, body => Read(response.Request, response.Code, response.MediaType, body, type));
    }

    private static T Read<T>(ApiRequest request, HttpStatusCode code, string mediaType, ReadOnlySpan<byte> body, JsonTypeInfo<T> type)
        where T : class
    {
        RefuseOtherThanJson(request, code, mediaType, body);
        try
        {
            return JsonSerializer.Deserialize(body, type) ?? throw ErrorFactory.Malformed(request, code, "the answer is null.");
        }
        catch (Exception failure) when (IsUnreadable(failure))
        {
            throw ErrorFactory.Malformed(request, code, $"the answer cannot be read as {typeof(T).Name}: {failure.Message}");
        }
    }

    /// <summary>What the serializer and its converters throw for JSON that does not fit.</summary>
    public static bool IsUnreadable(Exception failure) =>
        failure is JsonException or FormatException or InvalidOperationException or OverflowException or ArgumentException or NotSupportedException;

    /// <exception cref="MalformedResponseException">It is not JSON: a proxy or a page to log in answers in place of the API server.</exception>
    public static void RefuseOtherThanJson(ApiRequest request, HttpStatusCode code, string mediaType, ReadOnlySpan<byte> start)
    {
        var trimmed = start.TrimStart(" \t\r\n"u8);
        if (trimmed is [(byte)'{', ..])
        {
            return;
        }

        var what = trimmed.IsEmpty ? "nothing" : mediaType is "" or "application/json" ? "something that is not JSON" : mediaType;
        throw ErrorFactory.Malformed(request, code, $"the server answers with {what}, not as an API server does{(trimmed.IsEmpty ? "" : $" (\"{ErrorReader.Excerpt(trimmed)}\")")}. Is its address right?");
    }
}
