using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Errors;

/// <summary>The refusals of apimachinery's <c>apierrors</c>, with their words.</summary>
internal static class Refusals
{
    public static Refusal NotFound(string group, string resource, string name) =>
        new(404, "NotFound", $"{Qualified(resource, group)} \"{name}\" not found", Details(name, group, resource));

    /// <summary>What the path names is not served.</summary>
    public static Refusal NoResource() => new(404, "NotFound", "the server could not find the requested resource", []);

    public static Refusal AlreadyExists(string group, string resource, string name) =>
        new(409, "AlreadyExists", $"{Qualified(resource, group)} \"{name}\" already exists", Details(name, group, resource));

    public static Refusal BeingDeleted(string group, string resource, string name) =>
        new(409, "AlreadyExists", $"object is being deleted: {Qualified(resource, group)} \"{name}\" already exists", Details(name, group, resource));

    public static Refusal GenerateNameConflict(string group, string resource, string name) =>
        new(409, "AlreadyExists", $"{Qualified(resource, group)} \"{name}\" already exists, the server was not able to generate a unique name for the object", Details(name, group, resource), 1);

    public static Refusal Conflict(string group, string resource, string name, string message) =>
        new(409, "Conflict", $"Operation cannot be fulfilled on {Qualified(resource, group)} \"{name}\": {message}", Details(name, group, resource));

    public static Refusal Forbidden(string group, string resource, string name, string message) =>
        new(403, "Forbidden", resource.Length == 0 ? "forbidden: " + message : $"{Qualified(resource, group)}{(name.Length > 0 || message.Length > 0 ? $" \"{name}\"" : "")} is forbidden: {message}", Details(name, group, resource));

    /// <summary>The sender has not the right.</summary>
    public static Refusal NotPermitted(string group, string resource, string name, string message) => new(
        403,
        "Forbidden",
        resource.Length == 0 ? "forbidden: " + message : $"{Qualified(resource, group)}{(name.Length > 0 ? $" \"{name}\"" : "")} is forbidden: {message}",
        Details(name, group, resource));

    public static Refusal BadRequest(string message) => new(400, "BadRequest", message);

    public static Refusal Internal(string message) =>
        new(500, "InternalError", "Internal error occurred: " + message, new JsonObject { ["causes"] = new JsonArray(new JsonObject { ["message"] = message }) });

    /// <summary>An error that the server did not expect: it has no reason.</summary>
    public static Refusal Unexpected(string message) => new(500, "", message);

    public static Refusal NotAcceptable(string accepted) => new(406, "NotAcceptable", "only the following media types are accepted: " + accepted);

    public static Refusal NotAcceptableAs(string message) => new(406, "NotAcceptable", message);

    public static Refusal UnsupportedMediaType(string accepted) =>
        new(415, "UnsupportedMediaType", "the body of the request was in an unknown format - accepted media types include: " + accepted);

    public static Refusal MethodNotSupported(string group, string resource, string action) =>
        new(405, "MethodNotAllowed", $"{action} is not supported on resources of kind \"{Qualified(resource, group)}\"", Details("", group, resource));

    public static Refusal MethodNotAllowed() =>
        new(405, "MethodNotAllowed", "the server does not allow this method on the requested resource", []);

    public static Refusal Expired(string message) => new(410, "Expired", message);

    public static Refusal TooLargeVersion(long wanted, long current) => new(
        504,
        "Timeout",
        $"Timeout: Too large resource version: {wanted}, current: {current}",
        new JsonObject
        {
            ["causes"] = new JsonArray(new JsonObject { ["reason"] = "ResourceVersionTooLarge", ["message"] = "Too large resource version" }),
            ["retryAfterSeconds"] = 1,
        },
        1);

    public static Refusal Invalid(string group, string kind, string name, IReadOnlyList<FieldCause> errors)
    {
        var causes = errors.Select(error => $"{error.Field}: {error.Detail}").Distinct().ToList();
        var details = new JsonObject();
        if (name.Length > 0)
        {
            details["name"] = name;
        }

        if (group.Length > 0)
        {
            details["group"] = group;
        }

        if (kind.Length > 0)
        {
            details["kind"] = kind;
        }

        details["causes"] = new JsonArray([.. errors.Select(error => (JsonNode)new JsonObject { ["reason"] = error.Type, ["message"] = error.Detail, ["field"] = error.Field })]);
        return new(422, "Invalid", $"{Qualified(kind, group)} \"{name}\" is invalid: {(causes.Count == 1 ? causes[0] : "[" + string.Join(", ", causes) + "]")}", details);
    }

    public static string Qualified(string resource, string group) => group.Length == 0 ? resource : resource + "." + group;

    private static JsonObject Details(string name, string group, string kind)
    {
        var details = new JsonObject();
        if (name.Length > 0)
        {
            details["name"] = name;
        }

        if (group.Length > 0)
        {
            details["group"] = group;
        }

        if (kind.Length > 0)
        {
            details["kind"] = kind;
        }

        return details;
    }
}
