using System.Text.RegularExpressions;
using KubeCodegen.Generator.Parsing;
using KubeCodegen.Generator.Tests.Harness;
using KubeCodegen.Snapshots;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Tests.Parsing;

/// <summary>Markers of Go's tools in comments: what they mean here, and that it is C# that compiles.</summary>
public sealed partial class GoMarkerTests
{
    public static TheoryData<string, string> Attributes => new()
    {
        { "+kubebuilder:validation:Minimum=1", "Minimum(1)" },
        { "+kubebuilder:validation:Maximum=1.5", "Maximum(1.5)" },
        { "+k8s:minimum=1", "Minimum(1)" },
        { "+kubebuilder:validation:MultipleOf=3", "MultipleOf(3)" },
        { "+kubebuilder:validation:MaxLength=15", "MaxLength(15)" },
        { "+kubebuilder:validation:Pattern=`^\\d\"$`", "Pattern(\"^\\\\d\\\"$\")" },
        { "+kubebuilder:validation:Pattern=\"^a\\\\.b$\"", "Pattern(\"^a\\\\.b$\")" },
        { "+kubebuilder:validation:Format=date-time", "Format(\"date-time\")" },
        { "+kubebuilder:validation:Type=string", "SchemaType(\"string\")" },
        { "+kubebuilder:validation:Enum=Allow;Forbid;\"\"", "Enum(\"Allow\", \"Forbid\", \"\")" },
        { "+kubebuilder:validation:Enum={\"a,b\",c}", "Enum(\"a,b\", \"c\")" },
        { "+kubebuilder:validation:Enum=1;2", "Enum(1, 2)" },
        { "+kubebuilder:validation:items:Enum=1;2", "Enum(1, 2, At = \"[]\")" },
        { "+kubebuilder:validation:items:XIntOrString", "IntOrString(At = \"[]\")" },
        { "+kubebuilder:validation:Required", "Required" },
        { "+required", "Required" },
        { "+optional", "Optional" },
        { "+nullable", "Nullable" },
        { "+kubebuilder:default=3", "Default(3)" },
        { "+kubebuilder:default:=true", "Default(true)" },
        { "+kubebuilder:default=\"3\"", "Default(\"3\")" },
        { "+kubebuilder:default=word;two", "Default(\"word;two\")" },
        { "+kubebuilder:default={\"a\":1}", "Default(Json = \"{\\\"a\\\":1}\")" },
        { "+default=\"x\"", "Default(\"x\")" },
        { "+kubebuilder:example=3", "Example(3)" },
        { "+kubebuilder:title=A title", "Title(\"A title\")" },
        { "+kubebuilder:pruning:PreserveUnknownFields", "PreserveUnknownFields" },
        { "+kubebuilder:validation:XPreserveUnknownFields", "PreserveUnknownFields" },
        { "+kubebuilder:validation:XEmbeddedResource", "EmbeddedResource" },
        { "+kubebuilder:validation:EmbeddedResource", "EmbeddedResource" },
        { "+kubebuilder:validation:Schemaless", "Schemaless" },
        { "+kubebuilder:validation:XValidation:rule=\"self.a <= self.b\",message=\"a, then b\",reason=FieldValueInvalid,fieldPath=\".a\"", "Cel(\"self.a <= self.b\", Message = \"a, then b\", FieldPath = \".a\", Reason = CelReason.FieldValueInvalid)" },
        { "+kubebuilder:validation:XValidation:rule=`oldSelf == self`,optionalOldSelf=true", "Cel(\"oldSelf == self\", OptionalOldSelf = true)" },
        { "+kubebuilder:validation:AtMostOneOf=a;b", "AtMostOneOf(\"a\", \"b\")" },
        { "+k8s:immutable", "Immutable" },
        { "+listType=set", "ListType(ListMergeType.Set)" },
        { "+k8s:listType=map", "ListType(ListMergeType.Map)" },
        { "+listMapKey=name", "ListMapKey(\"name\")" },
        { "+mapType=granular", "MapType(MapMergeType.Granular)" },
        { "+structType=atomic", "MapType(MapMergeType.Atomic)" },
        { "+kubebuilder:subresource:status", "StatusSubresource" },
        { "+kubebuilder:subresource:scale:specpath=.spec.replicas,statuspath=.status.replicas,selectorpath=.status.selector", "ScaleSubresource(\".spec.replicas\", \".status.replicas\", LabelSelectorPath = \".status.selector\")" },
        { "+kubebuilder:printcolumn:JSONPath=`.status.a`,name=A,type=date", "PrintColumn(\"A\", \".status.a\", Type = \"date\")" },
        { "+kubebuilder:selectablefield:JSONPath=`.spec.a`", "SelectableField(\".spec.a\")" },
        { "+kubebuilder:storageversion", "StorageVersion" },
        { "+kubebuilder:unservedversion", "UnservedVersion" },
        { "+kubebuilder:deprecatedversion", "DeprecatedVersion" },
        { "+kubebuilder:deprecatedversion:warning=\"use v2\"", "DeprecatedVersion(Warning = \"use v2\")" },
    };

    /// <summary>What the page on porting names, so that nothing is known there and not here.</summary>
    public static TheoryData<string> Named =>
    [
        .. Marker().Matches(File.ReadAllText(Repository.PathOf("docs", "porting-from-go.md"))).Select(match => match.Groups["marker"].Value).Distinct()
            .Where(marker => marker is not ("+protobuf" or "+kubebuilder:validation:items:X")),
    ];

    [Theory]
    [MemberData(nameof(Attributes))]
    public void A_marker_becomes_an_attribute_that_compiles(string marker, string attribute)
    {
        Assert.Equal(attribute, GoMarker.Read(marker)?.Attribute);
        var compilation = UserCode.Compile($"using KubeCodegen;\n\n[{attribute}]\npublic partial class Carrier;\n");
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void A_marker_that_the_documentation_names_is_recognised(string marker) => Assert.NotNull(GoMarker.Read(marker));

    [Theory]
    [InlineData("+1")]
    [InlineData("+ optional")]
    [InlineData("+build linux")]
    [InlineData("+optionally")]
    [InlineData("optional")]
    [InlineData("")]
    public void Another_comment_is_none(string comment) => Assert.Null(GoMarker.Read(comment));

    [Theory]
    [InlineData("+kubebuilder:printcolumn:name=\"A")]
    [InlineData("+kubebuilder:validation:Minimum=")]
    [InlineData("+kubebuilder:validation:Enum=")]
    [InlineData("+kubebuilder:=")]
    [InlineData("+kubebuilder:validation:XValidation:")]
    [InlineData("+listType=")]
    [InlineData("+kubebuilder:default={")]
    public void A_marker_that_is_not_well_formed_is_told_all_the_same(string marker) => Assert.NotEmpty(GoMarker.Read(marker)!.Advice);

    [GeneratedRegex(@"`(?<marker>\+[^`]+)`")]
    private static partial Regex Marker();
}
