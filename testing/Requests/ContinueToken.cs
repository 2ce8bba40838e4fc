using System.Buffers.Text;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>Where the next page of a list begins (apiserver <c>storage/continue.go</c>).</summary>
/// <param name="Version">The version of the first page; -1 to take whatever there is.</param>
/// <param name="After">The key of the last object that was shown.</param>
internal sealed record ContinueToken(long Version, string After)
{
    private const string Format = "meta.k8s.io/v1";

    public string Encode() => Base64Url.EncodeToString(new JsonObject { ["v"] = Format, ["rv"] = Version, ["start"] = After + "\0" }.ToUtf8());

    /// <exception cref="Refusal">The text is no token of this server.</exception>
    public static ContinueToken Decode(string text)
    {
        byte[] utf8;
        try
        {
            utf8 = Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '='));
        }
        catch (FormatException)
        {
            throw Invalid("continue key is not valid: illegal base64 data at input byte " + text.TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_').Count());
        }

        JsonNode? token;
        try
        {
            token = GoJson.Parse(utf8);
        }
        catch (GoJsonException failure)
        {
            throw Invalid("continue key is not valid: " + failure.Message);
        }

        if (token.Text("v") is not Format)
        {
            throw Invalid($"continue key is not valid: server does not recognize this encoded version {token.Text("v")}");
        }

        if (token.Whole("rv") is not { } version || version == 0)
        {
            throw Invalid("continue key is not valid: incorrect encoded start resourceVersion (version meta.k8s.io/v1)");
        }

        return token.Text("start") is { Length: > 0 } start
            ? new ContinueToken(version, start.TrimEnd('\0'))
            : throw Invalid("continue key is not valid: encoded start key empty (version meta.k8s.io/v1)");
    }

    private static Refusal Invalid(string message) => Refusals.BadRequest("invalid continue token: " + message);
}
