using KubeCodegen.Generator.Facts;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Tests.Facts;

public sealed class ModelFactsTests
{
    [Fact]
    public void Every_type_of_the_embedded_table_parses()
    {
        var names = ModelFactsTable.Embedded.ModelNames.ToList();
        Assert.True(names.Count > 300, $"only {names.Count} types");
        Assert.All(names, name =>
        {
            var facts = ModelFacts.For(name);
            Assert.NotNull(facts);
            Assert.True(facts.MapType is not null || !facts.Fields.IsEmpty, name);
        });
    }

    [Theory]
    [InlineData("V1PodSpec", "containers", true, "map", "name")]
    [InlineData("V1Container", "ports", false, "map", "containerPort,protocol")]
    [InlineData("V1Container", "name", true, null, "")]
    [InlineData("V1Container", "args", false, "atomic", "")]
    [InlineData("V1ObjectMeta", "finalizers", false, "set", "")]
    public void Knows_required_fields_and_list_types(string model, string field, bool required, string? listType, string keys)
    {
        var facts = ModelFacts.For(model)?[field];
        Assert.NotNull(facts);
        Assert.Equal(required, facts.Required);
        Assert.Equal(listType, facts.ListType);
        Assert.Equal(keys, string.Join(",", facts.ListMapKeys));
    }

    [Theory]
    [InlineData("V1LocalObjectReference", "name", "\"\"")]
    [InlineData("V1ConfigMapKeySelector", "name", "\"\"")]
    [InlineData("V1GRPCAction", "service", "\"\"")]
    [InlineData("V1ContainerPort", "protocol", "\"TCP\"")]
    [InlineData("V1AzureDiskVolumeSource", "readOnly", "false")]
    [InlineData("V1AzureDiskVolumeSource", "cachingMode", null)]
    [InlineData("V1Container", "name", null)]
    [InlineData("V1StatefulSetSpec", "serviceName", null)]
    [InlineData("V1PodTemplateSpec", "metadata", null)]
    public void Knows_declared_defaults_but_not_zero_values_that_Go_serialises(string model, string field, string? expected) =>
        Assert.Equal(expected, ModelFacts.For(model)?[field]?.Default?.ToString());

    [Theory]
    [InlineData("V1ObjectReference")]
    [InlineData("V1ConfigMapKeySelector")]
    [InlineData("V1ConfigMapEnvSource")]
    [InlineData("V1SecretProjection")]
    public void Knows_references_that_change_as_a_whole(string model) =>
        Assert.Equal("atomic", ModelFacts.For(model)?.MapType);

    [Fact]
    public void Knows_the_map_type_of_a_field() =>
        Assert.Equal("atomic", ModelFacts.For("V1PodSpec")?["nodeSelector"]?.MapType);

    [Fact]
    public void Knows_the_schema_of_fields_that_are_objects_in_CSharp()
    {
        Assert.Equal(
            """{"type":"object","x-kubernetes-preserve-unknown-fields":true}""",
            ModelFacts.For("V1ControllerRevision")?["data"]?.Schema?.ToString());
        Assert.Equal(
            """{"x-kubernetes-preserve-unknown-fields":true}""",
            ModelFacts.For("V1JSONSchemaProps")?["default"]?.Schema?.ToString());
    }

    [Fact]
    public void Knows_nothing_of_other_types_and_fields()
    {
        Assert.Null(ModelFacts.For("V1DoesNotExist"));
        Assert.Null(ModelFacts.For("V1PodSpec")?["doesNotExist"]);
    }

    [Fact]
    public void Reads_all_kinds_of_facts_from_a_line()
    {
        var table = new ModelFactsTable("# comment\r\n\r\nA mapType=granular\r\n  b   required listType=map keys=x,y mapType=atomic default={\"a b\":\"\\\" c\"} schema={}\r\n\r\nC\r\n  d required\r\n");
        var expected = new FieldFacts(
            true, "map", ["x", "y"], "atomic", new JsonObject([new JsonMember("a b", JsonValue.Of("\" c"))]), JsonObject.Empty);
        Assert.Equal(new ModelFacts("granular", [new NamedFieldFacts("b", expected)]), table.Find("A"));
        Assert.True(table.Find("C")?["d"]?.Required);
    }
}
