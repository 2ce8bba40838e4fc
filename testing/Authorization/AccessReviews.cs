using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Requests;

namespace KubeCodegen.Testing.Authorization;

/// <summary>Answers questions about rights and about who one is (authorization.k8s.io, authentication.k8s.io); nothing is stored.</summary>
internal static class AccessReviews
{
    public static ApiResponse Answer(RequestContext context)
    {
        var representation = Representation.Negotiate(context.Request) with { As = null };
        var options = WriteOptions.Read(context.Request, "CreateOptions");
        var body = ObjectDecoder.Decode(context, options.Validation);
        CreateRequests.CheckNamespace(context, body);
        var review = new JsonObject { ["kind"] = context.Resource.Kind, ["apiVersion"] = context.Gvk.ApiVersion, ["metadata"] = body.Object("metadata")?.Copy() ?? [] };
        switch (context.Resource.Kind)
        {
            case "SelfSubjectReview":
                review["metadata"]!["creationTimestamp"] = ObjectFactory.Timestamp(context.Engine.Clock.GetUtcNow());
                review["status"] = new JsonObject { ["userInfo"] = UserInfo(context.User) };
                break;
            case "TokenReview":
                review["spec"] = body["spec"]?.DeepClone() ?? new JsonObject();
                review["status"] = context.Engine.Tokens.Find(body["spec"].Text("token") ?? "") is { } account
                    ? new JsonObject { ["authenticated"] = true, ["user"] = UserInfo(account) }
                    : new JsonObject { ["user"] = new JsonObject(), ["error"] = "invalid bearer token" };
                break;
            case "SelfSubjectRulesReview":
                review["spec"] = new JsonObject();
                review["status"] = RulesStatus(context, body["spec"].Text("namespace") ?? "");
                break;
            default:
                Review(context, body, review);
                break;
        }

        return AnswerWriter.Plain(201, review, representation);
    }

    private static void Review(RequestContext context, JsonObject body, JsonObject review)
    {
        var spec = body.Object("spec") ?? [];
        Check(context, spec);
        var user = context.Resource.Kind == "SelfSubjectAccessReview"
            ? context.User
            : new UserIdentity(spec.Text("user") ?? "", [.. spec.Texts("groups")]);
        var resource = spec.Object("resourceAttributes");
        var attributes = resource is not null
            ? new Attributes(
                resource.Text("verb") ?? "",
                resource.Text("group") ?? "",
                resource.Text("subresource") is { Length: > 0 } sub ? resource.Text("resource") + "/" + sub : resource.Text("resource") ?? "",
                resource.Text("namespace") ?? "",
                resource.Text("name") ?? "")
            : new Attributes(spec.Object("nonResourceAttributes").Text("verb") ?? "", "", "", "", "", spec.Object("nonResourceAttributes").Text("path") ?? "");
        var isAllowed = context.Engine.Authorizer.IsAllowed(user, attributes, out var reason);
        review["spec"] = spec.Copy();
        var status = new JsonObject { ["allowed"] = isAllowed };
        if (reason.Length > 0)
        {
            status["reason"] = reason;
        }

        review["status"] = status;
    }

    private static void Check(RequestContext context, JsonObject spec)
    {
        var errors = new List<FieldCause>();
        var (resource, path) = (spec.Object("resourceAttributes"), spec.Object("nonResourceAttributes"));
        if (resource is not null && path is not null)
        {
            errors.Add(new FieldCause(
                CrdErrorReason.Invalid,
                "spec.nonResourceAttributes",
                $"Invalid value: {{\"Path\":{GoText.Quote(path.Text("path") ?? "")},\"Verb\":{GoText.Quote(path.Text("verb") ?? "")}}}: cannot be specified in combination with resourceAttributes"));
        }
        else if (resource is null && path is null)
        {
            errors.Add(new FieldCause(CrdErrorReason.Invalid, "spec.resourceAttributes", "Invalid value: null: exactly one of nonResourceAttributes or resourceAttributes must be specified"));
        }

        if (context.Resource.Kind != "SelfSubjectAccessReview" && spec.Text("user") is null or "" && !spec.Texts("groups").Any())
        {
            errors.Add(new FieldCause(CrdErrorReason.Invalid, "spec.user", "Invalid value: \"\": at least one of user or group must be specified"));
        }

        if (errors.Count > 0)
        {
            throw Refusals.Invalid(context.Resource.Group, "", "", errors);
        }
    }

    private static JsonObject UserInfo(UserIdentity user) => new()
    {
        ["username"] = user.Name,
        ["groups"] = new JsonArray([.. user.Groups.Select(group => (JsonNode)group)]),
    };

    private static JsonObject RulesStatus(RequestContext context, string space)
    {
        var rules = context.Engine.Authorizer.Rules(context.User, space).Select(pair => pair.Rule).ToList();
        return new JsonObject
        {
            ["resourceRules"] = new JsonArray([.. rules.Where(rule => rule.Paths.Count == 0).Select(rule => (JsonNode)rule.ToJson())]),
            ["nonResourceRules"] = new JsonArray([.. rules.Where(rule => rule.Paths.Count > 0).Select(rule => (JsonNode)rule.ToJson())]),
            ["incomplete"] = false,
        };
    }
}
