using KubeCodegen.Tool.Check;

namespace KubeCodegen.Tool.Tests.Check;

/// <summary>From the server's field to the line of a file.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("spec.names.shortNames[1]", "spec/names/shortNames/1")]
    [InlineData("metadata.annotations[api-approved.kubernetes.io]", "metadata/annotations/api-approved.kubernetes.io")]
    [InlineData("spec.validation.openAPIV3Schema.properties[a.b].type", "spec/versions/0/schema/openAPIV3Schema/properties/a.b/type")]
    [InlineData("spec.versions[1].schema.openAPIV3Schema", "spec/versions/1/schema/openAPIV3Schema")]
    [InlineData("spec.subresources.scale.specReplicasPath", "spec/versions/0/subresources/scale/specReplicasPath")]
    [InlineData("spec.additionalPrinterColumns[2].JSONPath", "spec/versions/0/additionalPrinterColumns/2/jsonPath")]
    [InlineData("spec.versions[1].additionalPrinterColumns[0].JSONPath", "spec/versions/1/additionalPrinterColumns/0/jsonPath")]
    [InlineData("spec.selectableFields[0].jsonPath", "spec/versions/0/selectableFields/0/jsonPath")]
    [InlineData("spec.version", "spec/versions/0/name")]
    [InlineData("spec.conversion.webhookClientConfig.service.port", "spec/conversion/webhook/clientConfig/service/port")]
    [InlineData("spec.conversion.conversionReviewVersions[0]", "spec/conversion/webhook/conversionReviewVersions/0")]
    [InlineData("status.storedVersions[0]", "spec/versions")]
    [InlineData("", "")]
    public void A_field_of_the_server_is_a_way_in_the_file(string field, string way) => Assert.Equal(way, string.Join('/', FieldSteps.Of(field)));

    [Theory]
    [InlineData("", 2, 1)]
    [InlineData("a", 2, 1)]
    [InlineData("a/b", 3, 3)]
    [InlineData("a/b/1", 5, 5)]
    [InlineData("a/b/1/c", 5, 5)]
    [InlineData("a/b/7", 3, 3)]
    [InlineData("a/c/d", 6, 7)]
    [InlineData("a/x", 2, 1)]
    [InlineData("x", 2, 1)]
    public void The_nearest_node_that_is_written_is_found(string way, int line, int column)
    {
        const string Text = "first: 1\n---\na:\n  b:\n  - [x, {y: z}]\n  - c: 1\n  c: {d: 2}\n";
        var shifted = Text.Replace("first: 1\n---\n", "---\n", StringComparison.Ordinal);

        Assert.Equal((line, column), NodeLocator.Locate(shifted, 1, way.Split('/', StringSplitOptions.RemoveEmptyEntries), (2, 1)));
        Assert.Equal((line + 1, column), NodeLocator.Locate(Text, 2, way.Split('/', StringSplitOptions.RemoveEmptyEntries), (3, 1)));
    }

    [Fact]
    public void A_text_that_ends_early_has_the_last_place_that_was_found() =>
        Assert.Equal((1, 5), NodeLocator.Locate("a: {b: [", 1, ["a", "b", "0"], (9, 9)));
}
