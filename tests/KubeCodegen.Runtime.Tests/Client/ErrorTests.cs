using System.Net;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Runtime.Tests.Client;

public sealed class ErrorTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(404, "NotFound", typeof(NotFoundException))]
    [InlineData(409, "AlreadyExists", typeof(AlreadyExistsException))]
    [InlineData(409, "Conflict", typeof(ConflictException))]
    [InlineData(422, "Invalid", typeof(InvalidException))]
    [InlineData(400, "BadRequest", typeof(BadRequestException))]
    [InlineData(401, "Unauthorized", typeof(UnauthorizedException))]
    [InlineData(403, "Forbidden", typeof(ForbiddenException))]
    [InlineData(405, "MethodNotAllowed", typeof(MethodNotSupportedException))]
    [InlineData(410, "Gone", typeof(GoneException))]
    [InlineData(410, "Expired", typeof(GoneException))]
    [InlineData(413, "RequestEntityTooLarge", typeof(RequestEntityTooLargeException))]
    [InlineData(415, "UnsupportedMediaType", typeof(UnsupportedMediaTypeException))]
    [InlineData(429, "TooManyRequests", typeof(TooManyRequestsException))]
    [InlineData(500, "InternalError", typeof(InternalErrorException))]
    [InlineData(500, "ServerTimeout", typeof(ApiTimeoutException))]
    [InlineData(503, "ServiceUnavailable", typeof(ServiceUnavailableException))]
    [InlineData(504, "Timeout", typeof(ApiTimeoutException))]
    [InlineData(418, "Teapot", typeof(KubernetesApiException))]
    public async Task Each_reason_has_its_type(int code, string reason, Type type)
    {
        var error = await Get(new FakeHandler().Then((HttpStatusCode)code, Kinds.Status(code, reason, "because", ""","details":{"name":"web","kind":"configmaps"}""")));
        Assert.Equal((type, code, reason), (error.GetType(), error.Code, error.Reason));
        Assert.Equal($"get configmaps ns/web: because ({code} {reason})", error.Message);
        Assert.Equal(("get", "configmaps", new NamespacedName("ns", "web")), (error.Verb, error.Resource!.Plural, error.Object));
    }

    [Theory]
    [InlineData(404, typeof(KindNotInstalledException))]
    [InlineData(403, typeof(ForbiddenException))]
    [InlineData(502, typeof(ServiceUnavailableException))]
    [InlineData(504, typeof(ApiTimeoutException))]
    public async Task An_answer_without_a_status_is_typed_by_its_code(int code, Type type)
    {
        var error = await Get(new FakeHandler().Then((HttpStatusCode)code, "<html><head><title>x</title></head><body><h1>Bad  news</h1>\n</body></html>", "text/html"));
        Assert.Equal((type, code), (error.GetType(), error.Code));
        Assert.DoesNotContain("<", error.Message, StringComparison.Ordinal);
        Assert.True(code == 404 || error.Message.Contains("Bad news", StringComparison.Ordinal), error.Message);
    }

    [Fact]
    public async Task Invalid_names_each_field()
    {
        var error = await Get(new FakeHandler().Then(HttpStatusCode.UnprocessableEntity, Kinds.Status(422, "Invalid", "is invalid",
            ""","details":{"name":"web","causes":[{"reason":"FieldValueInvalid","message":"must be positive","field":"spec.size"},{"reason":"FieldValueRequired","message":"Required value","field":"spec.name"}]}""")));
        Assert.Equal(["spec.size", "spec.name"], error.Causes.Select(cause => cause.Field));
    }

    [Fact]
    public async Task A_kind_that_is_not_installed_says_which_and_how()
    {
        using var connection = new FakeHandler().Then(HttpStatusCode.NotFound, "404 page not found\n", "text/plain").Connect();
        var error = await Assert.ThrowsAsync<KindNotInstalledException>(() => new ResourceClient<V1ConfigMap>(connection, Kinds.Widgets, "ns").ListPageAsync(new(), Token));
        Assert.StartsWith("list widgets.demo.example.com in namespace ns: the server does not know widgets.demo.example.com in version v1. Install its definition", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_object_that_is_not_there_is_no_missing_kind()
    {
        var answer = Kinds.Status(404, "NotFound", "configmaps \"web\" not found", ""","details":{"name":"web","kind":"configmaps"}""");
        var error = await Get(new FakeHandler().Then(HttpStatusCode.NotFound, answer));
        Assert.IsNotType<KindNotInstalledException>(error);
        using var connection = new FakeHandler().Then(HttpStatusCode.NotFound, answer).Connect();
        Assert.Null(await new ResourceClient<V1ConfigMap>(connection, Kinds.ConfigMaps, "ns").FindAsync("web", cancellationToken: Token));
    }

    [Fact]
    public async Task Forbidden_names_verb_and_resource()
    {
        var error = await Get(new FakeHandler().Then(HttpStatusCode.Forbidden, Kinds.Status(403, "Forbidden", "configmaps \"web\" is forbidden: User \"me\" cannot get resource \"configmaps\" in API group \"\" in the namespace \"ns\"")));
        Assert.IsType<ForbiddenException>(error);
        Assert.Contains("cannot get resource \"configmaps\"", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>Sign in to continue</body></html>", "text/html", "Sign in to continue")]
    [InlineData("", "application/json", "nothing")]
    [InlineData("""{"metadata":{"name":"we""", "application/json", "cannot be read as V1ConfigMap")]
    [InlineData("""{"data":{"a":1}}""", "application/json", "cannot be read as V1ConfigMap")]
    public async Task A_success_that_is_no_object_is_an_error(string body, string mediaType, string words)
    {
        var error = await Get(new FakeHandler().Then(HttpStatusCode.OK, body, mediaType));
        Assert.IsType<MalformedResponseException>(error);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_object_of_100_MB_is_refused_after_the_limit()
    {
        var endless = new PiecewiseStream("""{"data":{"a":"x""", 100, forever: new string('x', 100));
        using var connection = new FakeHandler().Then(endless).Connect();
        var error = await Assert.ThrowsAsync<MalformedResponseException>(() => new ResourceClient<V1ConfigMap>(connection, Kinds.ConfigMaps, "ns").GetAsync("web", cancellationToken: Token));
        Assert.Contains("16,777,216 bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_a_timeout_and_cancellation_is_none()
    {
        using var connection = new FakeHandler().Then(Never).Then(Never).Connect(new() { Timeout = TimeSpan.FromMilliseconds(50), Retry = RetryOptions.None });
        var client = new ResourceClient<V1ConfigMap>(connection, Kinds.ConfigMaps, "ns");
        await Assert.ThrowsAsync<ApiTimeoutException>(() => client.GetAsync("web", cancellationToken: Token));

        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(10));
        var ended = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetAsync("web", cancellationToken: cancelled.Token));
        Assert.Equal(cancelled.Token, ended.CancellationToken);

        static async Task<HttpResponseMessage> Never(Received request, CancellationToken cancellation)
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            throw new InvalidOperationException();
        }
    }

    private static async Task<KubernetesApiException> Get(FakeHandler server)
    {
        using var connection = server.Connect(new() { Retry = RetryOptions.None });
        return await Assert.ThrowsAnyAsync<KubernetesApiException>(() => new ResourceClient<V1ConfigMap>(connection, Kinds.ConfigMaps, "ns").GetAsync("web", cancellationToken: Token));
    }
}
