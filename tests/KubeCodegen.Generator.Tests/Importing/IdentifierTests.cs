using CsCheck;
using KubeCodegen.Generator.Importing;

namespace KubeCodegen.Generator.Tests.Importing;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("podIPs", "PodIPs")]
    [InlineData("URL", "URL")]
    [InlineData("HTTP_PROXY", "HttpProxy")]
    [InlineData("max-surge", "MaxSurge")]
    [InlineData("$ref", "Ref")]
    [InlineData("10gbit", "_10gbit")]
    [InlineData("größe", "GrE")]
    [InlineData("=~", "")]
    public void A_name_becomes_Pascal_case(string name, string expected) => Assert.Equal(expected, Identifiers.Pascal(name));

    [Theory]
    [InlineData("policies", "policy")]
    [InlineData("addresses", "address")]
    [InlineData("statuses", "status")]
    [InlineData("containers", "container")]
    [InlineData("ingress", "ingress")]
    [InlineData("status", "status")]
    [InlineData("proxyDNS", "proxyDNS")]
    [InlineData("axis", "axis")]
    public void Items_are_named_in_the_singular(string name, string expected) => Assert.Equal(expected, Identifiers.Singular(name));

    [Theory]
    [InlineData("v1alpha1", "V1Alpha1")]
    [InlineData("v2", "V2")]
    [InlineData("2020-01-01", "_20200101")]
    public void A_version_has_a_capital_after_each_number(string name, string expected) => Assert.Equal(expected, Identifiers.Version(name));

    [Theory]
    [InlineData("networking.istio.io", "Istio.Networking")]
    [InlineData("cluster.x-k8s.io", "XK8s.Cluster")]
    [InlineData("3scale.net", "_3scale")]
    [InlineData("local", "Local")]
    public void A_group_is_read_from_its_end_without_the_last_label(string group, string expected) => Assert.Equal(expected, Identifiers.Namespace(group));

    [Fact]
    public void Whatever_comes_in_an_identifier_comes_out() => Gen.String.Sample(
        static name => Identifiers.Pascal(name) is "" or ['_' or (>= 'A' and <= 'Z'), ..] && Identifiers.Pascal(name).All(static c => char.IsAsciiLetterOrDigit(c) || c == '_'),
        seed: "0000KOIPe036",
        iter: 500);
}
