using System.Text;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Resources;

namespace KubeCodegen.Testing.Requests;

/// <summary>Makes an object of the body of a request, in the words of the API server where that fails (apimachinery <c>runtime/serializer</c>).</summary>
internal static class ObjectDecoder
{
    /// <summary>How much of a body a message shows.</summary>
    private const int Shown = 30;

    private const string TypeMeta = @"struct { APIVersion string ""json:\""apiVersion,omitempty\""""; Kind string ""json:\""kind,omitempty\"""" }";

    /// <summary>Decodes an object of the resource, in the version of the request.</summary>
    /// <exception cref="Refusal">The body is none.</exception>
    public static JsonObject Decode(RequestContext context, FieldValidation validation)
    {
        var isYaml = BodyReader.IsYaml(context.Request);
        var duplicates = validation == FieldValidation.Ignore ? null : new List<string>();
        var obj = ReadTyped(context.Request.Body.Span, isYaml, context.Resource.Kind, duplicates);
        Settle(context, obj, validation, duplicates ?? []);
        return obj;
    }

    /// <summary>Prunes, defaults and checks an object that came in, or that a patch has made.</summary>
    public static void Settle(RequestContext context, JsonObject obj, FieldValidation validation, IReadOnlyList<string> duplicates)
    {
        var unknown = new List<string>();
        CheckVersion(context, obj, validation);
        if (obj.Text("kind") is { } kind && kind != context.Resource.Kind && !context.Resource.IsCustom)
        {
            throw Refusals.BadRequest($"{kind} in version \"{context.Gvk.Version}\" cannot be handled as a {context.Resource.Kind}: converting ({kind}) to ({context.Resource.Kind}) is not possible");
        }

        if (context.Resource.Rules.Decode(obj, unknown) is { } error)
        {
            throw CannotBeHandled(context, error);
        }

        unknown.AddRange(context.Version.Schema.Prune(obj).Order(StringComparer.Ordinal));
        Report(context, validation, duplicates, unknown);
        context.Version.Schema.Default(obj);
        context.Resource.Rules.Default(obj, context.Version.Name);
    }

    public static void Report(RequestContext context, FieldValidation validation, IReadOnlyList<string> duplicates, IReadOnlyList<string> unknown)
    {
        if (validation == FieldValidation.Ignore || duplicates.Count + unknown.Count == 0)
        {
            return;
        }

        var texts = duplicates.Select(path => $"duplicate field \"{path}\"").Concat(unknown.Select(path => $"unknown field \"{path}\"")).ToList();
        if (validation == FieldValidation.Strict)
        {
            throw CannotBeHandled(context, "strict decoding error: " + string.Join(", ", texts));
        }

        texts.ForEach(context.Warn);
    }

    /// <summary>Reads an object that says what it is.</summary>
    /// <param name="expected">The kind that messages ask for.</param>
    public static JsonObject ReadTyped(ReadOnlySpan<byte> body, bool isYaml, string expected, List<string>? duplicates)
    {
        JsonNode? node;
        try
        {
            node = BodyReader.Read(body, isYaml, duplicates);
        }
        catch (GoJsonException failure)
        {
            throw Unrecognized(expected, (isYaml ? "" : "couldn't get version/kind; json parse error: ") + failure.Message, body);
        }

        if (node is not (null or JsonObject))
        {
            throw Unrecognized(expected, $"couldn't get version/kind; json parse error: json: cannot unmarshal {KindOf(node)} into Go value of type {TypeMeta}", body);
        }

        foreach (var name in new[] { "apiVersion", "kind" })
        {
            if ((node as JsonObject)?[name] is { } value && value.AsText() is null)
            {
                throw Unrecognized(expected, $"couldn't get version/kind; json parse error: json: cannot unmarshal {KindOf(value)} into Go struct field .{name} of type string", body);
            }
        }

        return node is JsonObject obj && obj.Text("kind") is { Length: > 0 }
            ? obj
            : throw Unrecognized(expected, $"Object 'Kind' is missing in '{(isYaml ? Encoding.UTF8.GetString(node.ToUtf8()) : Encoding.UTF8.GetString(body))}'", body);
    }

    public static Refusal CannotBeHandled(RequestContext context, string error) =>
        Refusals.BadRequest($"{context.Resource.Kind} in version \"{context.Gvk.Version}\" cannot be handled as a {context.Resource.Kind}: {error}");

    private static void CheckVersion(RequestContext context, JsonObject obj, FieldValidation validation)
    {
        var (given, expected) = (obj.Text("apiVersion") ?? "", context.Gvk.ApiVersion);
        if (given == expected)
        {
            return;
        }

        if (context.Resource.IsCustom && validation != FieldValidation.Ignore && given.StartsWith(context.Resource.Group + "/", StringComparison.Ordinal)
            && context.Resource.Version(GroupVersionKind.Of(given, "").Version) is null)
        {
            foreach (var name in obj.Select(member => member.Key).Where(name => name is not ("apiVersion" or "kind" or "metadata")))
            {
                context.Warn($"unknown field \"{name}\"");
            }
        }

        throw Refusals.BadRequest($"the API version in the data ({given}) does not match the expected API version ({expected})");
    }

    private static Refusal Unrecognized(string expected, string error, ReadOnlySpan<byte> body) =>
        Refusals.BadRequest($"the object provided is unrecognized (must be of type {expected}): {error} ({Summary(body)})");

    private static string Summary(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
        {
            return "<empty>";
        }

        var shown = body[..Math.Min(body.Length, Shown)];
        var text = body[0] == '{' ? Encoding.UTF8.GetString(shown) : Convert.ToHexStringLower(shown);
        return body.Length > Shown ? text + " ..." : text;
    }

    private static string KindOf(JsonNode node) => node.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.Array => "array",
        System.Text.Json.JsonValueKind.Object => "object",
        System.Text.Json.JsonValueKind.String => "string",
        System.Text.Json.JsonValueKind.Number => "number",
        _ => "bool",
    };
}
