using KubeCodegen.Testing.Authorization;
using KubeCodegen.Testing.Discovery;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Faults;
using KubeCodegen.Testing.Requests;

namespace KubeCodegen.Testing.Http;

/// <summary>The way of a request: who is it, may they, what is it about, the answer.</summary>
internal sealed class RequestPipeline(ApiEngine engine)
{
    private readonly DiscoveryRequests discovery = new(engine);

    /// <exception cref="ConnectionCutException">There is to be no answer.</exception>
    public async Task<ApiResponse> AnswerAsync(ApiRequest request, CancellationToken cancellation)
    {
        RequestContext? context = null;
        ApiResponse response;
        try
        {
            var path = RequestPath.Parse(request);
            var target = Target(path, request);
            var fault = engine.Faults.Next(target);
            if (fault is not null)
            {
                await MeetAsync(fault, target, cancellation);
            }

            var user = engine.Authenticator.Authenticate(request);
            engine.Authorizer.Check(path, request, user);
            response = path.IsResource
                ? Find(request, path, user, out context) ? await Router.AnswerAsync(context!, cancellation) : Missing(path)
                : discovery.Answer(request);
            if (fault is { Cuts: true })
            {
                throw new ConnectionCutException();
            }
        }
        catch (Refusal refusal)
        {
            response = Refuse(request, refusal);
        }

        if (context is { Resource: { Group: "apiextensions.k8s.io", Plural: "customresourcedefinitions" }, Path.Verb: not ("get" or "list" or "watch") })
        {
            engine.Definitions.Reconcile();
        }

        if (context is not null)
        {
            AddWarnings(context, response);
        }

        return response;
    }

    public static FaultTarget Target(RequestPath path, ApiRequest request) => new(path.Verb, path.Group, path.Resource, path.Namespace, path.Name, request.Path);

    private async Task MeetAsync(RequestFault fault, FaultTarget target, CancellationToken cancellation)
    {
        if (fault.Waits > TimeSpan.Zero)
        {
            await Task.Delay(fault.Waits, engine.Clock, cancellation);
        }

        if (fault is { Cuts: true, IsAfterwards: false })
        {
            throw new ConnectionCutException();
        }

        if (fault.Status > 0)
        {
            throw FaultAnswers.Of(fault, target);
        }
    }

    /// <summary>The answer to a body that nobody reads to its end.</summary>
    public static ApiResponse TooLarge() => AnswerWriter.Plain(
        413,
        new Refusal(413, "RequestEntityTooLarge", $"Request entity too large: limit is {BodyReader.MaxBytes}").ToStatus(),
        Representation.Json);

    private static ApiResponse Refuse(ApiRequest request, Refusal refusal)
    {
        var response = AnswerWriter.Plain(refusal.Code, refusal.ToStatus(), Representation.OfRefusal(request));
        if (refusal.RetryAfterSeconds is { } seconds)
        {
            response.Add("Retry-After", seconds.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return response;
    }

    private static void AddWarnings(RequestContext context, ApiResponse response)
    {
        foreach (var warning in context.Warnings)
        {
            response.Add("Warning", $"299 - \"{warning.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        }
    }

    private bool Find(ApiRequest request, RequestPath path, UserIdentity user, out RequestContext? context)
    {
        context = null;
        if (engine.Catalog.Find(path.Group, path.Resource) is not { } resource || resource.Version(path.Version) is not { } version)
        {
            return false;
        }

        var isInNamespace = path.Namespace.Length > 0 && !(resource is { Group: "", Plural: "namespaces" });
        if (isInNamespace && !resource.IsNamespaced)
        {
            return false;
        }

        if (resource.IsNamespaced && path.Namespace.Length == 0 && (path.Name.Length > 0 || path.Verb is not ("list" or "watch")))
        {
            return false;
        }

        context = new RequestContext(engine, request, path, user, resource, version);
        if (version.DeprecationWarning is { } warning)
        {
            context.Warn(warning);
        }

        return true;
    }

    /// <summary>Groups of definitions answer as unknown paths do; built-in ones have an answer of their own.</summary>
    private ApiResponse Missing(RequestPath path) =>
        path.Group.Length == 0 || engine.Catalog.BuiltInVersions.Contains((path.Group, path.Version))
            ? throw Refusals.NoResource()
            : ApiResponse.Text(404, "404 page not found\n");
}
