using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;
using KubeCodegen.Generator.Rules;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Importing;

/// <summary>What the class of a kind says about its CustomResourceDefinition.</summary>
internal static class KindPlanner
{
    public static IEnumerable<ImportedAttribute> Attributes(ImportedCrd crd, ImportedVersion version, string className)
    {
        yield return Resource(crd, version, className);
        if (version.IsStorage && crd.Versions.Count > 1)
        {
            yield return ImportedAttribute.Of("StorageVersion");
        }

        if (!version.IsServed)
        {
            yield return ImportedAttribute.Of("UnservedVersion");
        }

        if (version.IsDeprecated)
        {
            yield return ImportedAttribute.Of("DeprecatedVersion").WithText("Warning", version.DeprecationWarning);
        }

        foreach (var attribute in Subresources(version).Concat(Columns(version)).Concat(version.SelectableFields.Select(path => ImportedAttribute.Of("SelectableField", AttributeArgument.Of(path)))))
        {
            yield return attribute;
        }

        if (version.IsStorage)
        {
            if (crd.Conversion is { } webhook)
            {
                yield return Conversion(webhook);
            }

            foreach (var attribute in Definition(crd))
            {
                yield return attribute;
            }
        }
    }

    private static ImportedAttribute Resource(ImportedCrd crd, ImportedVersion version, string className)
    {
        var names = crd.Names;
        var isRegular = Pluralizer.Flect(names.Kind) == names.Plural && Pluralizer.Gengo(names.Kind) == names.Plural;
        return ImportedAttribute.Of("Resource", AttributeArgument.Of(crd.Group), AttributeArgument.Of(version.Name))
            .WithText("Kind", names.Kind == className ? null : names.Kind)
            .WithText("Plural", isRegular ? null : names.Plural)
            .WithText("Singular", string.Equals(names.Singular, names.Kind.ToLowerInvariant(), StringComparison.Ordinal) ? null : names.Singular)
            .WithText("ListKind", names.ListKind == names.Kind + "List" ? null : names.ListKind)
            .With("ShortNames", names.ShortNames.IsEmpty ? null : AttributeArgument.Of(names.ShortNames))
            .With("Categories", names.Categories.IsEmpty ? null : AttributeArgument.Of(names.Categories))
            .With("Scope", crd.IsNamespaced ? null : AttributeArgument.Of("ResourceScope", "Cluster"))
            .With("Position", IsInOrder(crd) ? null : AttributeArgument.Of(1L + crd.Versions.TakeWhile(other => other.Name != version.Name).Count()));
    }

    /// <summary>Whether the versions stand as the generator puts them by itself.</summary>
    private static bool IsInOrder(ImportedCrd crd) =>
        crd.Versions.Select(version => version.Name).SequenceEqual(crd.Versions.Select(version => version.Name).OrderBy(name => name, VersionOrder.Instance));

    private static ImportedAttribute Conversion(ConversionWebhook webhook) =>
        ImportedAttribute.List("ConversionWebhook", webhook.ReviewVersions.Select(AttributeArgument.Of))
            .WithText("ServiceNamespace", webhook.Service?.Namespace)
            .WithText("ServiceName", webhook.Service?.Name)
            .WithText("ServicePath", webhook.Service?.Path)
            .With("ServicePort", webhook.Service?.Port is { } port ? AttributeArgument.Of(port) : null)
            .WithText("Url", webhook.Url)
            .WithText("CaBundle", webhook.CaBundle);

    private static IEnumerable<ImportedAttribute> Subresources(ImportedVersion version)
    {
        if (version.HasStatusSubresource)
        {
            yield return ImportedAttribute.Of("StatusSubresource");
        }

        if (version.Scale is { } scale)
        {
            var attribute = ImportedAttribute.Of("ScaleSubresource", AttributeArgument.Of(scale.SpecReplicasPath), AttributeArgument.Of(scale.StatusReplicasPath))
                .WithText("LabelSelectorPath", scale.LabelSelectorPath);
            yield return Checked(attribute, version).Attribute;
        }
    }

    private static IEnumerable<ImportedAttribute> Columns(ImportedVersion version)
    {
        foreach (var column in version.Columns)
        {
            var (attribute, parsed) = Checked(ImportedAttribute.Of("PrintColumn", AttributeArgument.Of(column.Name), AttributeArgument.Of(column.JsonPath)), version);
            yield return attribute
                .WithText("Type", parsed.Columns[0].Type == column.Type ? null : column.Type)
                .WithText("Format", column.Format)
                .WithText("Description", column.Description)
                .With("Priority", column.Priority == 0 ? null : AttributeArgument.Of((long)column.Priority));
        }
    }

    /// <summary>An attribute with paths: unchecked where they lead nowhere, as happens to columns of fields that are gone.</summary>
    private static (ImportedAttribute Attribute, KindVersion Parsed) Checked(ImportedAttribute attribute, ImportedVersion version)
    {
        var context = new MarkerContext();
        var parsed = KindVersionParser.Parse([attribute.Values], version.Schema, "", context);
        if (context.Diagnostics.Count == 0)
        {
            return (attribute, parsed);
        }

        attribute = attribute.With("Unchecked", AttributeArgument.Of(true));
        return (attribute, KindVersionParser.Parse([attribute.Values], version.Schema, "", new MarkerContext()));
    }

    private static IEnumerable<ImportedAttribute> Definition(ImportedCrd crd) =>
        crd.Labels.Select(label => ImportedAttribute.Of("CrdLabel", AttributeArgument.Of(label.Name), AttributeArgument.Of(label.Value)))
            .Concat(crd.Annotations.Select(annotation => ImportedAttribute.Of("CrdAnnotation", AttributeArgument.Of(annotation.Name), AttributeArgument.Of(annotation.Value))))
            .Concat(crd.Finalizers.Select(finalizer => ImportedAttribute.Of("CrdFinalizer", AttributeArgument.Of(finalizer))));
}
