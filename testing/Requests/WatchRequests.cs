using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;

namespace KubeCodegen.Testing.Requests;

/// <summary>GET with <c>watch</c>: events until the time is up, the client goes, or a fault ends it.</summary>
internal static class WatchRequests
{
    /// <summary>A watch for which no time is given lives at least as long (apiserver <c>MinRequestTimeout</c>).</summary>
    private const long ShortestSeconds = 1800;

    public static async Task<ApiResponse> StartAsync(RequestContext context, CancellationToken cancellation)
    {
        var representation = Representation.Negotiate(context.Request, isWatch: true);
        var options = ListOptions.Read(context, isWatch: true);
        var version = ListOptions.ParseVersion(options.ResourceVersion, Refusals.Unexpected);
        var seconds = options.TimeoutSeconds is > 0 and { } given ? given : ShortestSeconds + Random.Shared.NextInt64(ShortestSeconds);
        var watch = new WatchSession(context, options, version, representation.As, TimeSpan.FromSeconds(seconds));
        await watch.PrepareAsync(cancellation);
        return new ApiResponse(200, representation.ContentType, default) { Stream = watch.WriteAsync };
    }

    public static byte[] Frame(string type, ReadOnlySpan<byte> obj)
    {
        var head = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""{"type":"{{type}}","object":"""));
        var frame = new byte[head.Length + obj.Length + 2];
        head.CopyTo(frame, 0);
        obj.CopyTo(frame.AsSpan(head.Length));
        frame[^2] = (byte)'}';
        frame[^1] = (byte)'\n';
        return frame;
    }

    /// <summary>The object of the last event of a watch that cannot go on.</summary>
    public static JsonObject Error(Refusal refusal) => refusal.ToStatus();
}
