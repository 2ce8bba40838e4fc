using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>404: there is no such object; or no such kind, see <see cref="KindNotInstalledException"/>.</summary>
public class NotFoundException(string message, V1Status status) : KubernetesApiException(message, status);

/// <summary>404: the server does not know the kind, mostly because its CustomResourceDefinition is not installed.</summary>
public sealed class KindNotInstalledException(string message, V1Status status) : NotFoundException(message, status);

/// <summary>409: an object of that name exists.</summary>
public sealed class AlreadyExistsException(string message, V1Status status) : KubernetesApiException(message, status);

/// <summary>409: the object has changed since it was read, a precondition does not hold, or another manager owns a field.</summary>
public sealed class ConflictException(string message, V1Status status) : KubernetesApiException(message, status);

/// <summary>422: the object is not valid; <see cref="KubernetesApiException.Causes"/> says which fields.</summary>
public sealed class InvalidException(string message, V1Status status) : KubernetesApiException(message, status);

/// <summary>400: the request itself is wrong.</summary>
public sealed class BadRequestException(string message, V1Status status) : KubernetesApiException(message, status);

/// <summary>401: the server does not know who asks.</summary>
public sealed class UnauthorizedException(string message, V1Status status) : KubernetesApiException(message, status);

/// <summary>403: the server knows who asks and does not allow it.</summary>
public sealed class ForbiddenException(string message, V1Status status) : KubernetesApiException(message, status);

/// <summary>405: the server does not do this with the kind.</summary>
public sealed class MethodNotSupportedException(string message, V1Status status) : KubernetesApiException(message, status);

/// <summary>410: a resource version or continue token is too old; list again.</summary>
public sealed class GoneException(string message, V1Status status) : KubernetesApiException(message, status);

/// <summary>413: the object is larger than the server takes.</summary>
public sealed class RequestEntityTooLargeException(string message, V1Status status) : KubernetesApiException(message, status);

/// <summary>415: the server does not take this kind of patch.</summary>
public sealed class UnsupportedMediaTypeException(string message, V1Status status) : KubernetesApiException(message, status);

/// <summary>429: the server has too much to do; <see cref="KubernetesApiException.RetryAfter"/> says when to come back.</summary>
public sealed class TooManyRequestsException(string message, V1Status status) : KubernetesApiException(message, status);

/// <summary>500: something inside the server, or a webhook that it called, has failed.</summary>
public sealed class InternalErrorException(string message, V1Status status) : KubernetesApiException(message, status);

/// <summary>503: the server, or the one behind it that serves the kind, is not there.</summary>
public sealed class ServiceUnavailableException(string message, V1Status status) : KubernetesApiException(message, status);

/// <summary>The request was not done in time: the server says so, or does not answer at all.</summary>
public sealed class ApiTimeoutException(string message, V1Status status) : KubernetesApiException(message, status);

/// <summary>The answer is not what the API server sends: a page of HTML, JSON that ends in the middle, an object that is too large.</summary>
public sealed class MalformedResponseException(string message, V1Status status) : KubernetesApiException(message, status);
