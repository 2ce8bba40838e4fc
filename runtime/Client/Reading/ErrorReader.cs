using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using k8s.Models;
using KubeCodegen.Json;

namespace KubeCodegen.Client;

/// <summary>Reads what the server says when it refuses: a <c>Status</c>, or, from whatever stands in front of it, a line of text or a page of HTML.</summary>
internal static partial class ErrorReader
{
    private const int LongestStatus = 256 * 1024;
    private const int LongestExcerpt = 300;

    public static async Task<KubernetesApiException> ReadAsync(ApiResponse response, TimeSpan? retryAfter)
    {
        byte[] body;
        try
        {
            body = await BodyReader.ReadStartAsync(response, LongestStatus);
        }
        catch (Exception failure) when (failure is IOException or ApiTimeoutException)
        {
            // The code alone says enough; a broken explanation does not hide it.
            body = [];
        }

        var status = Status(body);
        retryAfter ??= status?.Details?.RetryAfterSeconds is > 0 and { } seconds ? TimeSpan.FromSeconds(seconds) : null;
        return ErrorFactory.Create(response.Request, response.Code, status ?? ErrorFactory.Status((int)response.Code, ""), status is null ? Excerpt(body) : null, retryAfter);
    }

    /// <summary>The beginning of a text for a message: without tags, on one line.</summary>
    public static string Excerpt(ReadOnlySpan<byte> body)
    {
        var text = Encoding.UTF8.GetString(body[..Math.Min(body.Length, 4 * LongestExcerpt)]);
        var plain = Spaces().Replace(Tags().Replace(text, " "), " ").Trim();
        return plain.Length <= LongestExcerpt ? plain : plain[..LongestExcerpt] + "…";
    }

    public static V1Status? Status(ReadOnlySpan<byte> body)
    {
        try
        {
            return body.TrimStart(" \t\r\n"u8) is [(byte)'{', ..] ? JsonSerializer.Deserialize(body, ApiJson.Options.TypeInfo<V1Status>()) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex("<(script|style|head)[^>]*>.*?</\\1>|<[^>]*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
