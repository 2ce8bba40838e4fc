using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;

namespace KubeCodegen.Testing.Requests;

/// <summary>Server-side apply.</summary>
internal static class ApplyRequests
{
    public static Task<ApiResponse> ApplyAsync(RequestContext context, WriteOptions options, Representation representation, CancellationToken cancellation) =>
        throw Refusals.UnsupportedMediaType("application/json-patch+json, application/merge-patch+json");

    public static Task<ApiResponse> ApplyScaleAsync(RequestContext context, WriteOptions options, Representation representation, CancellationToken cancellation) =>
        throw Refusals.UnsupportedMediaType("application/json-patch+json, application/merge-patch+json");
}
