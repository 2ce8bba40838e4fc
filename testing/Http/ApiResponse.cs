using System.Text;

namespace KubeCodegen.Testing.Http;

/// <summary>An answer, whichever way it goes out.</summary>
internal sealed class ApiResponse(int status, string? contentType, ReadOnlyMemory<byte> body)
{
    private List<KeyValuePair<string, string>>? headers;

    public int Status => status;

    public string? ContentType => contentType;

    public ReadOnlyMemory<byte> Body => body;

    /// <summary>Null when the body is all there is.</summary>
    public ApiStream? Stream { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> Headers => headers ?? [];

    public static ApiResponse Text(int status, string text) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text));

    public void Add(string name, string value) => (headers ??= []).Add(new(name, value));
}

/// <summary>A body that is written piece by piece until nothing more comes.</summary>
/// <param name="write">Writes some bytes and passes them on to the client.</param>
internal delegate Task ApiStream(Func<ReadOnlyMemory<byte>, CancellationToken, Task> write, CancellationToken cancellation);

/// <summary>The connection is to be cut without an answer, or in the middle of one.</summary>
internal sealed class ConnectionCutException() : Exception("the server cut the connection");
