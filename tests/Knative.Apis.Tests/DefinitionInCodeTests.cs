using System.Text;
using Knative.Apis.Tests.Conformance;
using Knative.Autoscaling.V1Alpha1;
using Knative.Networking.V1Alpha1;
using Knative.Serving.V1;
using Knative.Serving.V1Beta1;
using KubeCodegen.Generator.Model;

namespace Knative.Apis.Tests;

/// <summary>The definition that a compiled kind carries is that of the file, without descriptions.</summary>
public sealed class DefinitionInCodeTests
{
    public static TheoryData<string, string> Kinds => new()
    {
        { "revisions.serving.knative.dev", Text(Revision.CustomResourceDefinition) },
        { "configurations.serving.knative.dev", Text(Configuration.CustomResourceDefinition) },
        { "services.serving.knative.dev", Text(Service.CustomResourceDefinition) },
        { "routes.serving.knative.dev", Text(Route.CustomResourceDefinition) },
        { "domainmappings.serving.knative.dev", Text(DomainMapping.CustomResourceDefinition) },
        { "podautoscalers.autoscaling.internal.knative.dev", Text(PodAutoscaler.CustomResourceDefinition) },
        { "metrics.autoscaling.internal.knative.dev", Text(Metric.CustomResourceDefinition) },
        { "ingresses.networking.internal.knative.dev", Text(Ingress.CustomResourceDefinition) },
        { "serverlessservices.networking.internal.knative.dev", Text(ServerlessService.CustomResourceDefinition) },
        { "certificates.networking.internal.knative.dev", Text(Certificate.CustomResourceDefinition) },
        { "clusterdomainclaims.networking.internal.knative.dev", Text(ClusterDomainClaim.CustomResourceDefinition) },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Definition_in_code_is_that_of_the_file_without_descriptions(string name, string text)
    {
        Assert.True(JsonReader.TryRead(text, out var definition, out var error), error);
        Assert.DoesNotContain("\"description\":\"", text, StringComparison.Ordinal);
        Assert.Empty(DefinitionComparison.Compare(definition, GeneratedDefinitions.Of(name)));
    }

    [Fact]
    public void Every_generated_definition_is_in_code() =>
        Assert.Equal(GeneratedDefinitions.Names.Order(StringComparer.Ordinal), Kinds.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Fact]
    public void Schema_in_code_is_that_of_the_definition()
    {
        var text = Text(Revision.OpenApiSchema);
        Assert.Contains(text.Replace("\n", "", StringComparison.Ordinal), Text(Revision.CustomResourceDefinition).Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(JsonReader.TryRead(text, out _, out var error), error);
    }

    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
