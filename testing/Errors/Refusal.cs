using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Errors;

/// <summary>
/// The server's no to a request. It ends the request wherever it is found, through handlers, patches and admission alike, so it travels as an exception;
/// the pipeline turns it into a Status (apimachinery <c>apierrors.StatusError</c>).
/// </summary>
internal sealed class Refusal(int code, string reason, string message, JsonObject? details = null, int? retryAfterSeconds = null) : Exception(message)
{
    public int Code => code;

    public string Reason => reason;

    /// <summary>Where a list can be gone on with although its first page is too old; null elsewhere.</summary>
    public string? Continue { get; init; }

    public JsonObject ToStatus()
    {
        var status = new JsonObject
        {
            ["kind"] = "Status",
            ["apiVersion"] = "v1",
            ["metadata"] = new JsonObject(),
            ["status"] = "Failure",
            ["message"] = Message,
        };
        if (Continue is not null)
        {
            status["metadata"]!["continue"] = Continue;
        }

        if (reason.Length > 0)
        {
            status["reason"] = reason;
        }

        if (details is not null)
        {
            status["details"] = details.DeepClone();
        }

        status["code"] = code;
        return status;
    }

    public int? RetryAfterSeconds => retryAfterSeconds;
}
