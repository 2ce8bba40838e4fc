using Microsoft.Extensions.Logging;

namespace KubeCodegen.Client;

internal static partial class ClientLog
{
    [LoggerMessage(1, LogLevel.Debug, "{Method} {Path}: {Code} after {Milliseconds} ms")]
    public static partial void Answered(this ILogger logger, string method, string path, int code, double milliseconds);

    [LoggerMessage(2, LogLevel.Information, "{Request}: again in {Delay}, for the {Count}. time, because: {Reason}")]
    public static partial void Retrying(this ILogger logger, string request, TimeSpan delay, int count, string reason);

    [LoggerMessage(3, LogLevel.Warning, "{Request}: the server warns: {Warning}")]
    public static partial void Warned(this ILogger logger, string request, string warning);
}
