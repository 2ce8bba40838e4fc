using System.Buffers;

namespace KubeCodegen.Client;

/// <summary>Reads bodies as a whole.</summary>
internal static class BodyReader
{
    /// <summary>Reads the body to its end and hands it on as one piece, which is valid only for the call.</summary>
    /// <exception cref="MalformedResponseException">It is larger than allowed.</exception>
    public static async Task<TResult> ReadAsync<TResult>(ApiResponse response, int limit, Func<ReadOnlySpan<byte>, TResult> read)
    {
        var unread = 0L;
        while (true)
        {
            var result = await response.ReadAsync(unread);
            if (result.Buffer.Length > limit)
            {
                throw ErrorFactory.Malformed(response.Request, response.Code, TooLarge(limit));
            }

            if (result.IsCompleted)
            {
                return Contiguous(result.Buffer, read);
            }

            unread = result.Buffer.Length;
            response.Body.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    /// <summary>Reads up to so much of the body, for messages.</summary>
    public static async Task<byte[]> ReadStartAsync(ApiResponse response, int length)
    {
        var unread = 0L;
        while (true)
        {
            var result = await response.ReadAsync(unread);
            if (result.IsCompleted || result.Buffer.Length >= length)
            {
                return result.Buffer.Slice(0, Math.Min(length, result.Buffer.Length)).ToArray();
            }

            unread = result.Buffer.Length;
            response.Body.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    /// <summary>Calls <paramref name="read"/> with the buffer as one piece; copies it only when it is in several.</summary>
    public static TResult Contiguous<TResult>(ReadOnlySequence<byte> buffer, Func<ReadOnlySpan<byte>, TResult> read)
    {
        if (buffer.IsSingleSegment)
        {
            return read(buffer.FirstSpan);
        }

        var length = (int)buffer.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            buffer.CopyTo(rented);
            return read(rented.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    public static string TooLarge(int limit) => $"the object is larger than {limit:N0} bytes, the limit of this connection (KubeConnectionOptions.MaxObjectBytes).";
}
