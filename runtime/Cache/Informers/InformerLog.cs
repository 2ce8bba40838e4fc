using Microsoft.Extensions.Logging;

namespace KubeCodegen.Cache;

internal static partial class InformerLog
{
    [LoggerMessage(20, LogLevel.Error, "The handler '{Handler}' has failed with {Resource} {Key}; it is told of the next change of it.")]
    public static partial void HandlerFailed(this ILogger logger, Exception error, string handler, string resource, string key);

    [LoggerMessage(21, LogLevel.Error, "{Resource} {Key} was written but cannot be kept; the cache shows it when the watch does.")]
    public static partial void WriteNotKept(this ILogger logger, Exception error, string resource, string key);
}
