using System.Net;
using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>Makes the exception that fits the server's answer.</summary>
internal static class ErrorFactory
{
    public static KubernetesApiException Create(ApiRequest request, HttpStatusCode code, V1Status status, string? text, TimeSpan? retryAfter)
    {
        status.Code ??= (int)code;
        var isKindUnknown = code == HttpStatusCode.NotFound && IsKindUnknown(request, status);
        var message = $"{request.Subject}: {(isKindUnknown ? WayToInstall(request.Resource) : Words(status, text))}";
        return Typed(message, status, isKindUnknown, request, retryAfter);
    }

    /// <summary>The server has not answered, or not in time.</summary>
    public static ApiTimeoutException NoAnswer(ApiRequest request, TimeSpan waited) => new(
        $"{request.Subject}: no answer from the server for {waited.TotalSeconds:0.#} s.", Status(0, "Timeout"))
    {
        Verb = request.Verb, Resource = request.Resource, Object = request.Key,
    };

    /// <summary>The answer is not one of the API server.</summary>
    public static MalformedResponseException Malformed(ApiRequest request, HttpStatusCode code, string problem) => new(
        $"{request.Subject}: {problem}", Status((int)code, ""))
    {
        Verb = request.Verb, Resource = request.Resource, Object = request.Key,
    };

    public static V1Status Status(int code, string reason) => new() { Status = "Failure", Code = code, Reason = reason };

    private static KubernetesApiException Typed(string message, V1Status status, bool isKindUnknown, ApiRequest request, TimeSpan? retryAfter)
    {
        var (verb, resource, key) = (request.Verb, request.Resource, request.Key);
        return (status.Reason ?? "", status.Code) switch
        {
            _ when isKindUnknown => new KindNotInstalledException(message, status) { Verb = verb, Resource = resource, Object = key },
            ("NotFound", _) or ("", 404) => new NotFoundException(message, status) { Verb = verb, Resource = resource, Object = key },
            ("AlreadyExists", _) => new AlreadyExistsException(message, status) { Verb = verb, Resource = resource, Object = key },
            ("Conflict", _) or ("", 409) => new ConflictException(message, status) { Verb = verb, Resource = resource, Object = key },
            ("Invalid", _) or ("", 422) => new InvalidException(message, status) { Verb = verb, Resource = resource, Object = key },
            ("Gone" or "Expired", _) or ("", 410) => new GoneException(message, status) { Verb = verb, Resource = resource, Object = key },
            ("Forbidden", _) or ("", 403) => new ForbiddenException(message, status) { Verb = verb, Resource = resource, Object = key },
            ("Unauthorized", _) or ("", 401) => new UnauthorizedException(message, status) { Verb = verb, Resource = resource, Object = key },
            ("TooManyRequests", _) or ("", 429) => new TooManyRequestsException(message, status) { Verb = verb, Resource = resource, Object = key, RetryAfter = retryAfter },
            ("Timeout" or "ServerTimeout", _) or ("", 504) => new ApiTimeoutException(message, status) { Verb = verb, Resource = resource, Object = key, RetryAfter = retryAfter },
            ("ServiceUnavailable", _) or ("", 502 or 503) => new ServiceUnavailableException(message, status) { Verb = verb, Resource = resource, Object = key, RetryAfter = retryAfter },
            ("BadRequest", _) or ("", 400) => new BadRequestException(message, status) { Verb = verb, Resource = resource, Object = key },
            ("MethodNotAllowed", _) or ("", 405) => new MethodNotSupportedException(message, status) { Verb = verb, Resource = resource, Object = key },
            ("RequestEntityTooLarge", _) or ("", 413) => new RequestEntityTooLargeException(message, status) { Verb = verb, Resource = resource, Object = key },
            ("UnsupportedMediaType", _) or ("", 415) => new UnsupportedMediaTypeException(message, status) { Verb = verb, Resource = resource, Object = key },
            ("InternalError", _) or ("", 500) => new InternalErrorException(message, status) { Verb = verb, Resource = resource, Object = key, RetryAfter = retryAfter },
            _ => new KubernetesApiException(message, status) { Verb = verb, Resource = resource, Object = key, RetryAfter = retryAfter },
        };
    }

    private static string Words(V1Status status, string? text)
    {
        var words = status.Message is { Length: > 0 } message ? message : text is { Length: > 0 } ? text : "the server gives no reason";
        return $"{words} ({status.Code}{(status.Reason is { Length: > 0 } reason ? " " + reason : "")})";
    }

    /// <summary>A server that knows the kind says which object is not there; one that does not says "404 page not found", or names no object.</summary>
    private static bool IsKindUnknown(ApiRequest request, V1Status status) =>
        status.Details?.Name is not { Length: > 0 } && (request.Name is null || status.Message is null or "the server could not find the requested resource");

    private static string WayToInstall(ApiResource resource) => resource.Group.Length == 0 || !resource.Group.Contains('.') || resource.Group.EndsWith(".k8s.io", StringComparison.Ordinal)
        ? $"the server does not serve {resource.Plural} in {resource.ApiVersion}: it is of another version of Kubernetes, or has this API switched off (404)"
        : $"the server does not know {resource.GroupResource} in version {resource.Version}. Install its definition: apply the CustomResourceDefinition {resource.GroupResource} "
            + $"(with 'kubectl apply --server-side -f', a file that 'codegen update' writes), or see which versions 'kubectl get crd {resource.GroupResource}' has (404)";
}
