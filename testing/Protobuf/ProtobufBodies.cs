using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Protobuf;

/// <summary>Turns the body of a request from protobuf to JSON, so that nothing behind it has to know.</summary>
internal static class ProtobufBodies
{
    /// <returns>The same request when its body is something else, or of a kind that does not travel in protobuf; it is refused for its type then.</returns>
    public static ApiRequest ToJson(ApiRequest request)
    {
        if (request.Header("Content-Type") is not { } header || MediaType.Parse(header)?.Name != ProtobufReader.MediaType || ProtobufReader.Read(request.Body.Span) is not { } obj)
        {
            return request;
        }

        return new ApiRequest(request.Method, request.Path, request.Query, name => name == "Content-Type" ? ["application/json"] : request.Headers(name), obj.ToUtf8())
        {
            Host = request.Host,
            IsTrusted = request.IsTrusted,
        };
    }
}
