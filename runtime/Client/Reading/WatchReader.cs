using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using k8s;
using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>Reads the lines of a watch as they come.</summary>
internal static class WatchReader
{
    public static async IAsyncEnumerable<WatchEvent<T>> ReadAsync<T>(
        ApiResponse response, int limit, JsonTypeInfo<T> type, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class, IKubernetesObject<V1ObjectMeta>
    {
        var parser = new WatchEventParser<T>(response, type);
        var skips = false;
        var unread = 0L;
        while (true)
        {
            var result = await response.ReadAsync(unread);
            var rest = result.Buffer;
            while (TakeLine(ref rest, out var line))
            {
                if (!skips && BodyReader.Contiguous(line, parser.Parse) is { } read)
                {
                    yield return read;
                }

                skips = false;
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (result.IsCompleted)
            {
                // Go ends each event with a line feed; what has none was cut off, unless it is whole all the same.
                if (!skips && BodyReader.Contiguous(rest, parser.ParseLast) is { } last)
                {
                    yield return last;
                }

                yield break;
            }

            if (rest.Length > limit)
            {
                if (!skips)
                {
                    yield return BodyReader.Contiguous(rest.Slice(0, Math.Min(rest.Length, 64 * 1024)), start => parser.TooLarge(start, limit));
                }

                skips = true;
                rest = rest.Slice(rest.End);
            }

            unread = rest.Length;
            response.Body.AdvanceTo(rest.Start, rest.End);
        }
    }

    private static bool TakeLine(ref ReadOnlySequence<byte> rest, out ReadOnlySequence<byte> line)
    {
        if (rest.PositionOf((byte)'\n') is not { } end)
        {
            line = default;
            return false;
        }

        line = rest.Slice(0, end);
        rest = rest.Slice(rest.GetPosition(1, end));
        return true;
    }
}
