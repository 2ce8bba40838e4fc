using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;

namespace KubeCodegen.Testing.Requests;

/// <summary>Which handler answers a request.</summary>
internal static class Router
{
    public static Task<ApiResponse> AnswerAsync(RequestContext context, CancellationToken cancellation)
    {
        var path = context.Path;
        return path.Subresource.Length == 0 ? ObjectAsync(context, cancellation) : SubresourceAsync(context, cancellation);
    }

    private static Task<ApiResponse> ObjectAsync(RequestContext context, CancellationToken cancellation)
    {
        var (resource, path) = (context.Resource, context.Path);
        if (!resource.Verbs.Contains(path.Verb) || (!resource.IsCustom && IsMisplaced(path)))
        {
            throw Refusals.MethodNotAllowed();
        }

        if (resource.Objects is null)
        {
            return SpecialRequests.AnswerAsync(context, cancellation);
        }

        return path.Verb switch
        {
            "get" => ReadRequests.GetAsync(context, cancellation),
            "list" => ReadRequests.ListAsync(context, cancellation),
            "watch" => WatchRequests.StartAsync(context, cancellation),
            "create" => CreateRequests.CreateAsync(context, cancellation),
            "update" => UpdateRequests.UpdateAsync(context, cancellation),
            "patch" => PatchRequests.PatchAsync(context, cancellation),
            "delete" => DeleteRequests.DeleteAsync(context, cancellation),
            "deletecollection" => DeleteRequests.DeleteCollectionAsync(context, cancellation),
            _ => throw Refusals.MethodNotAllowed(),
        };
    }

    private static Task<ApiResponse> SubresourceAsync(RequestContext context, CancellationToken cancellation)
    {
        var path = context.Path;
        if (context.Version.Sub(path.Subresource) is not { } subresource)
        {
            throw context.Resource.IsCustom ? Refusals.NotFound(context.Resource.Group, context.Resource.Plural, path.Name) : Refusals.NoResource();
        }

        if (!subresource.Verbs.Contains(path.Verb))
        {
            throw context.Resource.IsCustom
                ? Refusals.MethodNotSupported(context.Resource.Group, context.Resource.Plural, path.Verb)
                : Refusals.MethodNotAllowed();
        }

        return (path.Subresource, path.Verb) switch
        {
            ("status", "get") => ReadRequests.GetAsync(context, cancellation),
            ("status", "update") => UpdateRequests.UpdateAsync(context, cancellation),
            ("status", "patch") => PatchRequests.PatchAsync(context, cancellation),
            ("resize" or "ephemeralcontainers" or "approval", "get") => ReadRequests.GetAsync(context, cancellation),
            ("resize" or "ephemeralcontainers" or "approval" or "finalize", "update") => UpdateRequests.UpdateAsync(context, cancellation),
            ("resize" or "ephemeralcontainers" or "approval", "patch") => PatchRequests.PatchAsync(context, cancellation),
            ("scale", "get") => ScaleRequests.GetAsync(context, cancellation),
            ("scale", "update") => ScaleRequests.UpdateAsync(context, cancellation),
            ("scale", "patch") => ScaleRequests.PatchAsync(context, cancellation),
            _ => SpecialRequests.AnswerAsync(context, cancellation),
        };
    }

    /// <summary>A name where there is to be none, or none where there is to be one.</summary>
    private static bool IsMisplaced(RequestPath path) => path.Verb switch
    {
        "create" => path.Name.Length > 0,
        "update" or "patch" => path.Name.Length == 0,
        _ => false,
    };
}
