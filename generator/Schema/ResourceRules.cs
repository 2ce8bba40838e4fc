using System.Globalization;
using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Schema;

/// <summary>Merges the versions of a kind into one custom resource and refuses what they cannot share.</summary>
internal static class ResourceRules
{
    /// <summary>The resource that some versions of one kind make; null when they cannot be together.</summary>
    public static CustomResource? Merge(IEnumerable<ApiKind> versions, MarkerContext context) =>
        MergeSorted(
        [
            .. versions.OrderBy(kind => kind.Position ?? int.MaxValue).ThenBy(kind => kind.Gvk.Version, VersionOrder.Instance).ThenBy(kind => kind.Type.Key, StringComparer.Ordinal),
        ],
        context);

    private static CustomResource? MergeSorted(ApiKind[] versions, MarkerContext context)
    {
        var before = context.Diagnostics.Count;
        foreach (var twins in versions.GroupBy(version => version.Gvk.Version).Where(group => group.Count() > 1))
        {
            var pair = twins.ToArray();
            context.Report(Descriptors.KindTwice, pair[1].Type.Anchor, pair[0].Type.Key, pair[1].Type.Key, $"{pair[0].Gvk.ApiVersion} {pair[0].Gvk.Kind}");
        }

        if (context.Diagnostics.Count > before)
        {
            return null;
        }

        foreach (var other in versions.Skip(1))
        {
            CheckAgreement(versions[0], other, context);
        }

        CheckConversion(versions, context);
        CheckPositions(versions, context);
        var storage = Storage(versions, context);
        var isSound = context.Diagnostics.Count == before;
        if (!versions.Any(version => version.Version.IsServed))
        {
            context.Report(Descriptors.NoServedVersion, versions[0].Type.Anchor, versions[0].Gvk.Kind);
        }

        return isSound ? new CustomResource(versions.ToEquatableArray(), storage) : null;
    }

    private static ApiKind Storage(ApiKind[] versions, MarkerContext context)
    {
        var marked = versions.Where(version => version.Version.IsStorage).ToArray();
        if (marked.Length > 1)
        {
            context.Report(Descriptors.StorageVersions, marked[1].Type.Anchor, $"Kind '{marked[0].Gvk.Kind}' is stored as {string.Join(" and as ", marked.Select(kind => kind.Gvk.Version))}");
        }
        else if (marked.Length == 0 && versions.Length > 1)
        {
            context.Report(Descriptors.StorageVersions, versions[0].Type.Anchor, $"Kind '{versions[0].Gvk.Kind}' has the versions {string.Join(", ", versions.Select(kind => kind.Gvk.Version))}, but none is the storage version");
        }

        return marked.FirstOrDefault() ?? versions[0];
    }

    private static void CheckAgreement(ApiKind one, ApiKind other, MarkerContext context)
    {
        Check("The plural", one.Names.Plural, other.Names.Plural);
        Check("The singular", one.Names.Singular, other.Names.Singular);
        Check("The list kind", one.Names.ListKind, other.Names.ListKind);
        Check("The scope", Scope(one), Scope(other));
        Check("The list of short names", string.Join(" ", one.Names.ShortNames), string.Join(" ", other.Names.ShortNames));
        Check("The list of categories", string.Join(" ", one.Names.Categories), string.Join(" ", other.Names.Categories));

        void Check(string what, string first, string second)
        {
            if (first != second)
            {
                context.Report(Descriptors.VersionsDisagree, other.Type.Anchor, what, one.Gvk.Kind, one.Gvk.Version, first, other.Gvk.Version, second);
            }
        }
    }

    private static void CheckConversion(ApiKind[] versions, MarkerContext context)
    {
        var stated = versions.Where(version => version.Conversion is not null).ToArray();
        foreach (var other in stated.Skip(1).Where(other => other.Conversion! with { Anchor = null } != stated[0].Conversion! with { Anchor = null }))
        {
            context.Report(
                Descriptors.VersionsDisagree, other.Conversion!.Anchor ?? other.Type.Anchor, "The conversion webhook", other.Gvk.Kind,
                stated[0].Gvk.Version, Words(stated[0]), other.Gvk.Version, Words(other));
        }

        static string Words(ApiKind kind) => ConversionJson.Write(kind.Conversion!).ToString();
    }

    private static void CheckPositions(ApiKind[] versions, MarkerContext context)
    {
        var previous = 0;
        foreach (var version in versions.Where(version => version.Position is not null))
        {
            var position = version.Position!.Value;
            if (position <= previous)
            {
                context.Report(
                    Descriptors.PositionInvalid, version.Type.Anchor, position.ToString(CultureInfo.InvariantCulture),
                    position < 1 ? "is none: the first version is at 1" : $"is that of another version of '{version.Gvk.Kind}'. Give each its own.");
            }

            previous = Math.Max(position, previous);
        }
    }

    private static string Scope(ApiKind kind) => kind.IsNamespaced ? "Namespaced" : "Cluster";
}
