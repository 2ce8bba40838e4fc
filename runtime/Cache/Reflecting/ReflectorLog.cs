using Microsoft.Extensions.Logging;

namespace KubeCodegen.Cache;

internal static partial class ReflectorLog
{
    [LoggerMessage(1, LogLevel.Debug, "Listed {Count} {Resource} at version {Version}.")]
    public static partial void Listed(this ILogger logger, int count, string resource, string version);

    [LoggerMessage(2, LogLevel.Debug, "The watch of {Resource} has expired; listing again.")]
    public static partial void Expired(this ILogger logger, string resource);

    [LoggerMessage(3, LogLevel.Warning, "The watch of {Resource} was silent for longer than the server keeps it open; the connection was cut.")]
    public static partial void Silent(this ILogger logger, string resource);

    [LoggerMessage(4, LogLevel.Information, "The server does not stream lists of {Resource}; listing in pages from now on.")]
    public static partial void StreamingRefused(this ILogger logger, string resource);

    [LoggerMessage(5, LogLevel.Warning, "The list of {Resource} is older than what was seen before; asking again.")]
    public static partial void Stale(this ILogger logger, string resource);

    [LoggerMessage(6, LogLevel.Error, "The versions of {Resource} have gone back, as after the restoration of a backup; the server's state is taken over as it is.")]
    public static partial void NewHistory(this ILogger logger, string resource);

    [LoggerMessage(7, LogLevel.Warning, "Listing and watching {Resource} has failed; trying again in {Delay}.")]
    public static partial void Failed(this ILogger logger, Exception? error, string resource, TimeSpan delay);

    [LoggerMessage(8, LogLevel.Error, "{Resource} {Key} cannot be read; the cache goes on without this state of it.")]
    public static partial void Unreadable(this ILogger logger, Exception error, string resource, string key);
}
