namespace KubeCodegen.Client;

/// <summary>Something that the server did, and wants to be heard about: a field that it does not know, a version that is going away.</summary>
/// <param name="Text">The server's words.</param>
/// <param name="Request">What was asked for, such as <c>create revisions.serving.knative.dev ns/name</c>.</param>
public sealed record ServerWarning(string Text, string Request)
{
    /// <summary>The warnings of a response; Kubernetes gives them all the code 299 (miscellaneous persistent warning).</summary>
    internal static IEnumerable<ServerWarning> Of(HttpResponseMessage response, ApiRequest request) =>
        response.Headers.NonValidated.Contains("Warning")
            ? response.Headers.Warning.Where(warning => warning.Code == 299).Select(warning => new ServerWarning(Unquote(warning.Text), request.Subject))
            : [];

    private static string Unquote(string text)
    {
        var inner = text is ['"', .., '"'] ? text[1..^1] : text;
        return inner.Contains('\\') ? string.Concat(Unescaped(inner)) : inner;
    }

    private static IEnumerable<char> Unescaped(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            i += text[i] == '\\' && i + 1 < text.Length ? 1 : 0;
            yield return text[i];
        }
    }
}
