using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Tests.Admission;

public sealed class WebhookTests
{
    private const string Webhooks = "/apis/admissionregistration.k8s.io/v1/";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mutating_webhook_in_this_process_changes_what_is_stored()
    {
        using var handler = new ReviewHandler(_ => new JsonObject
        {
            ["allowed"] = true,
            ["patchType"] = "JSONPatch",
            ["patch"] = Convert.ToBase64String(Encoding.UTF8.GetBytes("""[{"op":"add","path":"/data","value":{"by":"webhook"}}]""")),
        });
        await using var server = await EmbeddedApiServer.StartAsync(new() { Webhooks = _ => handler }, Cancellation);
        using var client = server.Client();
        await client.SendAsync("POST", Webhooks + "mutatingwebhookconfigurations", Configuration("MutatingWebhookConfiguration"));
        var (code, body) = await client.SendAsync("POST", Requests.ConfigMaps, Requests.ConfigMap("a"));
        Assert.Equal(HttpStatusCode.Created, code);
        Assert.Equal("webhook", (string?)body!["data"]!["by"]);
        Assert.Equal("CREATE", (string?)handler.Last!["request"]!["operation"]);
    }

    [Fact]
    public async Task A_validating_webhook_refuses_with_its_own_words_and_warns()
    {
        using var handler = new ReviewHandler(review => (string?)review["request"]!["name"] == "bad"
            ? new JsonObject { ["allowed"] = false, ["status"] = new JsonObject { ["message"] = "no bad names", ["code"] = 422, ["reason"] = "Invalid" } }
            : new JsonObject { ["allowed"] = true, ["warnings"] = new JsonArray("be careful") });
        await using var server = await EmbeddedApiServer.StartAsync(new() { Webhooks = _ => handler }, Cancellation);
        using var client = server.Client();
        await client.SendAsync("POST", Webhooks + "validatingwebhookconfigurations", Configuration("ValidatingWebhookConfiguration"));
        var (code, body) = await client.SendAsync("POST", Requests.ConfigMaps, Requests.ConfigMap("bad"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, code);
        Assert.Equal("admission webhook \"hook.example.com\" denied the request: no bad names", (string?)body!["message"]);
        using var content = new StringContent(Requests.ConfigMap("good"), Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(Requests.ConfigMaps, UriKind.Relative), content, Cancellation);
        Assert.Equal("299 - \"be careful\"", Assert.Single(response.Headers.GetValues("Warning")));
    }

    private static string Configuration(string kind) => $$"""
        {"apiVersion":"admissionregistration.k8s.io/v1","kind":"{{kind}}","metadata":{"name":"hooks"},"webhooks":[{
          "name":"hook.example.com","admissionReviewVersions":["v1"],"sideEffects":"None",
          "clientConfig":{"service":{"name":"hooks","namespace":"default","path":"/review"} },
          "rules":[{"apiGroups":[""],"apiVersions":["v1"],"operations":["CREATE"],"resources":["configmaps"]}]}]}
        """;

    /// <summary>Answers reviews as a webhook does.</summary>
    private sealed class ReviewHandler(Func<JsonNode, JsonObject> respond) : HttpMessageHandler
    {
        public JsonNode? Last { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Last = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken));
            var response = respond(Last!);
            response["uid"] = (string?)Last!["request"]!["uid"];
            var review = new JsonObject { ["apiVersion"] = "admission.k8s.io/v1", ["kind"] = "AdmissionReview", ["response"] = response };
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(review.ToJsonString(), Encoding.UTF8, "application/json") };
        }
    }
}
