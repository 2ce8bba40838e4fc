using System.Text.Json.Nodes;
using KubeCodegen.Testing.Authorization;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>What built-in kinds can be asked for beside their objects.</summary>
internal static class SpecialRequests
{
    public static async Task<ApiResponse> AnswerAsync(RequestContext context, CancellationToken cancellation)
    {
        switch (context.Resource.Plural, context.Path.Subresource)
        {
            case (_, "") when context.Resource.Group is "authorization.k8s.io" or "authentication.k8s.io":
                return AccessReviews.Answer(context);
            case ("serviceaccounts", "token"):
                return Token(context);
            case ("pods", "binding"):
                return await PodRequests.BindAsync(context, cancellation);
            case ("pods", "eviction"):
                return await PodRequests.EvictAsync(context, cancellation);
            case ("pods", "log" or "exec" or "attach" or "portforward" or "proxy"):
                throw PodRequests.NoKubelet(context);
            case ("componentstatuses", ""):
                return AnswerWriter.List(context, [], new ListMetadata(context.Engine.Store.Version), Representation.Negotiate(context.Request));
            default:
                throw Refusals.MethodNotAllowed();
        }
    }

    private static ApiResponse Token(RequestContext context)
    {
        var account = ReadRequests.Find(context);
        var request = BodyReader.Read(context.Request.Body.Span, BodyReader.IsYaml(context.Request), null);
        var seconds = request?["spec"].Whole("expirationSeconds") ?? 3600;
        var answer = new JsonObject
        {
            ["kind"] = "TokenRequest",
            ["apiVersion"] = "authentication.k8s.io/v1",
            ["metadata"] = new JsonObject { ["name"] = account.Name, ["namespace"] = account.Namespace, ["creationTimestamp"] = ObjectFactory.Timestamp(context.Engine.Clock.GetUtcNow()) },
            ["spec"] = request?["spec"]?.DeepClone() ?? new JsonObject(),
            ["status"] = new JsonObject
            {
                ["token"] = context.Engine.Tokens.Make(account.Namespace, account.Name),
                ["expirationTimestamp"] = ObjectFactory.Timestamp(context.Engine.Clock.GetUtcNow().AddSeconds(seconds)),
            },
        };
        return AnswerWriter.Plain(201, answer, Representation.Negotiate(context.Request) with { As = null });
    }
}
