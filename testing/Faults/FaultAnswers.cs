using KubeCodegen.Testing.Errors;

namespace KubeCodegen.Testing.Faults;

/// <summary>The answers that a real server gives with a code.</summary>
internal static class FaultAnswers
{
    public static Refusal Of(RequestFault fault, FaultTarget target) => fault.Status switch
    {
        409 => Refusals.Conflict(target.Group, target.Resource, target.Name, "the object has been modified; please apply your changes to the latest version and try again"),
        410 => Refusals.Expired("The resourceVersion for the provided list is too old."),
        429 => new Refusal(429, "TooManyRequests", "Too many requests, please try again later.", new() { ["retryAfterSeconds"] = fault.RetryAfterSeconds ?? 1 }, fault.RetryAfterSeconds ?? 1),
        503 => new Refusal(503, "ServiceUnavailable", "the server is currently unable to handle the request", null, fault.RetryAfterSeconds ?? 1),
        504 => new Refusal(504, "Timeout", "Timeout: request did not complete within the allotted timeout", null, fault.RetryAfterSeconds),
        500 => Refusals.Internal("a fault that was asked for"),
        _ => new Refusal(fault.Status, "", "a fault that was asked for", null, fault.RetryAfterSeconds),
    };
}
