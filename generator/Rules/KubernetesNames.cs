using System.Text;

namespace KubeCodegen.Generator.Rules;

/// <summary>
/// The names in a CustomResourceDefinition (apiextensions <c>ValidateCustomResourceDefinitionSpec</c> and <c>…Names</c>). Each check answers
/// null for a valid name, else the API server's words and, where one can be guessed, a name that would be valid.
/// </summary>
internal static class KubernetesNames
{
    private const string Required = "Required value";
    private const string MixedCase = "may have mixed case, but should otherwise match: ";

    /// <summary>A DNS subdomain with at least one dot.</summary>
    public static string? CheckGroup(string group) =>
        group.Length == 0 ? Required
        : Advise(DnsNames.CheckSubdomain(group), Repair(group, keepsDots: true), static name => DnsNames.CheckSubdomain(name))
        ?? (group.IndexOf('.') < 0 ? $"should be a domain with at least one dot; use '{group}.example.com' with a domain of yours" : null);

    /// <summary>The name of a version, such as <c>v1beta1</c>.</summary>
    public static string? CheckVersion(string version) => CheckLabel(version);

    public static string? CheckPlural(string plural) => plural.Length == 0 ? Required : CheckLabel(plural);

    public static string? CheckSingular(string singular) => singular.Length == 0 ? Required : CheckLabel(singular);

    public static string? CheckShortName(string shortName) => CheckLabel(shortName);

    public static string? CheckCategory(string category) => CheckLabel(category);

    /// <summary>A kind is a label in any case.</summary>
    public static string? CheckKind(string kind) =>
        kind.Length == 0 ? Required : DnsNames.CheckLabel(kind.ToLowerInvariant()) is { } error ? MixedCase + error : null;

    /// <summary>As a kind, and not the kind itself; they may differ in case alone.</summary>
    public static string? CheckListKind(string listKind, string kind) =>
        CheckKind(listKind) ?? (listKind == kind ? $"kind and listKind may not be the same; use '{kind}List'" : null);

    /// <summary>The name of the definition itself, <c>plural.group</c>: each may be short enough and both together too long.</summary>
    public static string? CheckDefinitionName(string plural, string group) => DnsNames.CheckSubdomain(plural + "." + group);

    public static string? CheckLabelKey(string key) => QualifiedNames.Check(key);

    public static string? CheckLabelValue(string value) => QualifiedNames.CheckLabelValue(value);

    /// <summary>As a label key, but its domain may have upper-case letters (apimachinery <c>ValidateAnnotations</c>).</summary>
    public static string? CheckAnnotationKey(string key) => QualifiedNames.Check(key.ToLowerInvariant());

    /// <summary>A qualified name; the server warns when it has no domain (apimachinery <c>ValidateFinalizerName</c>).</summary>
    public static string? CheckFinalizer(string finalizer) => QualifiedNames.Check(finalizer);

    private static string? CheckLabel(string name) =>
        Advise(DnsNames.CheckLabel(name), Repair(name, keepsDots: false), static name => DnsNames.CheckLabel(name));

    private static string? Advise(string? error, string proposal, Func<string, string?> check) =>
        error is not null && check(proposal) is null ? $"{error}; use '{proposal}'" : error;

    /// <summary>The closest name of valid characters: <c>Big_Things</c> becomes <c>big-things</c>.</summary>
    public static string Repair(string name, bool keepsDots)
    {
        var repaired = new StringBuilder(name.Length);
        foreach (var c in name.ToLowerInvariant())
        {
            repaired.Append(c is (>= 'a' and <= 'z') or (>= '0' and <= '9') || (keepsDots && c == '.') ? c : '-');
        }

        return repaired.ToString().Trim('-', '.');
    }
}
