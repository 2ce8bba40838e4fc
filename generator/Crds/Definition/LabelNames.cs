using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Crds.Definition;

/// <summary>Labels that may begin with a digit (RFC 1123; apimachinery <c>IsDNS1123Label</c>), such as the names of namespaces.</summary>
internal static class LabelNames
{
    private const string Malformed =
        "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character"
        + " (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";

    public static string? Check(string name) => DnsNames.Join(
        DnsNames.CheckLength(name, 63),
        name.Length > 0 && name[0] != '-' && name[name.Length - 1] != '-' && name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') ? null : Malformed);
}
