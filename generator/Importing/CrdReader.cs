using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Importing;

/// <summary>Documents as CustomResourceDefinitions, with the defaults that the API server fills in (apiextensions/v1 <c>SetDefaults_CustomResourceDefinitionSpec</c>).</summary>
internal sealed class CrdReader(List<ImportProblem> problems)
{
    private const string Kind = "CustomResourceDefinition";
    private const string ApiVersion = "apiextensions.k8s.io/v1";

    /// <summary>Fields of metadata that the server writes, or that say where an object is and not what it is.</summary>
    private static readonly string[] ServerFields =
    [
        "creationTimestamp", "generation", "resourceVersion", "selfLink", "uid", "managedFields", "namespace", "deletionTimestamp", "deletionGracePeriodSeconds",
    ];

    /// <summary>The definitions in a document: itself, or the items of a list; what is something else is reported.</summary>
    public IReadOnlyList<ImportedCrd> Read(ImportDocument document) => Read(document, document.Value, "");

    private List<ImportedCrd> Read(ImportDocument document, JsonValue value, string path)
    {
        if (value is not JsonObject { } root || root["apiVersion"] is not JsonString { Value: var apiVersion } || KindOf(root, apiVersion) is not { } kind)
        {
            Report(document, document.IsFound ? ImportSeverity.Note : ImportSeverity.Error, path, "is no Kubernetes object: it has no apiVersion and kind");
            return [];
        }

        if (kind == "List" || kind == Kind + "List")
        {
            var items = root["items"] is JsonArray array ? array.Items : [];
            return items.SelectMany((item, index) => Read(document, item, $"{path}{(path.Length == 0 ? "" : ".")}items[{index}]")).ToList();
        }

        if (kind != Kind)
        {
            Report(document, ImportSeverity.Note, path, $"is a {kind}, not a {Kind}; it is left out");
            return [];
        }

        if (apiVersion != ApiVersion)
        {
            Report(document, ImportSeverity.Error, path, $"is a {Kind} of {apiVersion}; import reads {ApiVersion}. Convert it first: the API server since 1.22 knows no other");
            return [];
        }

        if (root["spec"] is not JsonObject spec || (spec["names"] is null && spec["group"] is null))
        {
            Report(document, document.IsFound ? ImportSeverity.Warning : ImportSeverity.Error, path, "is a part of a definition, such as a patch of kustomize: it has no spec.group and spec.names. Import what is built of it");
            return [];
        }

        return ReadDefinition(document, root, path) is { } crd ? [crd] : [];
    }

    /// <summary>The group of definitions has no other kind, so the API server, too, does without the word.</summary>
    private static string? KindOf(JsonObject root, string apiVersion) =>
        root["kind"] is JsonString { Value: var kind } ? kind
        : apiVersion == ApiVersion && root["spec"] is JsonObject ? Kind
        : null;

    private ImportedCrd? ReadDefinition(ImportDocument document, JsonObject root, string path)
    {
        var before = problems.Count;
        var fields = new FieldReader(root, path, (severity, place, message) => Report(document, severity, place, message));
        fields.Skip("apiVersion", "kind", "status");
        var metadata = fields.Fields("metadata");
        metadata.Skip(ServerFields);
        var spec = fields.Fields("spec");
        if (spec.Flag("preserveUnknownFields") == true)
        {
            spec.Error("preserveUnknownFields", "is true, which no API server takes any more: set x-kubernetes-preserve-unknown-fields in the schemas instead");
        }

        var names = ReadNames(spec.Fields("names"));
        var crd = new ImportedCrd(
            document,
            spec.RequiredText("group"),
            names,
            ReadScope(spec),
            metadata.TextMap("labels"),
            metadata.TextMap("annotations"),
            metadata.Texts("finalizers"),
            ReadConversion(spec.Fields("conversion")),
            spec.Objects("versions").Select(version => ReadVersion(version.Fields)).ToEquatableArray())
        {
            IsLarge = CrdSize.Of(root) > CrdSize.ApplyLimit / 10 * 8,
        };
        CheckVersions(spec, crd);
        CheckNames(spec, crd);
        if (metadata.RequiredText("name") is { Length: > 0 } name && name != crd.Name)
        {
            metadata.Error("name", $"is '{name}'; with this plural and this group it has to be '{crd.Name}'");
        }

        fields.ReportOthers();
        metadata.ReportOthers();
        spec.ReportOthers();
        return problems.Skip(before).Any(problem => problem.Severity == ImportSeverity.Error) ? null : crd;
    }

    private static void CheckVersions(FieldReader spec, ImportedCrd crd)
    {
        if (crd.Versions.IsEmpty)
        {
            spec.Error("versions", "has no version");
        }

        foreach (var twins in crd.Versions.GroupBy(version => version.Name).Where(group => group.Count() > 1))
        {
            spec.Error("versions", $"has the version '{twins.Key}' twice");
        }

        if (!crd.Versions.IsEmpty && crd.Versions.Count(version => version.IsStorage) != 1)
        {
            spec.Error("versions", "has to have exactly one version with storage: true");
        }
    }

    /// <summary>Names that the API server refuses; what is missing is reported already.</summary>
    private static void CheckNames(FieldReader spec, ImportedCrd crd)
    {
        var names = crd.Names;
        Check("group", crd.Group, KubernetesNames.CheckGroup);
        Check("names.kind", names.Kind, KubernetesNames.CheckKind);
        Check("names.plural", names.Plural, KubernetesNames.CheckPlural);
        Check("names.singular", names.Singular, KubernetesNames.CheckSingular);
        Check("names.listKind", names.ListKind, listKind => KubernetesNames.CheckListKind(listKind, names.Kind));
        foreach (var version in crd.Versions)
        {
            Check("versions", version.Name, KubernetesNames.CheckVersion);
        }

        void Check(string field, string name, Func<string, string?> check)
        {
            if (name.Length > 0 && check(name) is { } error)
            {
                spec.Error(field, $"is '{name}', which no API server takes: {error}");
            }
        }
    }

    private static ResourceNames ReadNames(FieldReader names)
    {
        var kind = names.RequiredText("kind");
        var read = new ResourceNames(
            kind,
            names.RequiredText("plural"),
            names.Text("singular") is { Length: > 0 } singular ? singular : kind.ToLowerInvariant(),
            names.Text("listKind") is { Length: > 0 } listKind ? listKind : kind + "List",
            names.Texts("shortNames"),
            names.Texts("categories"));
        names.ReportOthers();
        return read;
    }

    private static bool ReadScope(FieldReader spec)
    {
        var scope = spec.RequiredText("scope");
        if (scope is not ("" or "Namespaced" or "Cluster"))
        {
            spec.Error("scope", $"is '{scope}'; there are Namespaced and Cluster");
        }

        return scope != "Cluster";
    }

    private static ConversionWebhook? ReadConversion(FieldReader conversion)
    {
        var strategy = conversion.Text("strategy") ?? "None";
        if (strategy is not ("None" or "Webhook"))
        {
            conversion.Error("strategy", $"is '{strategy}'; there are None and Webhook");
        }

        if (strategy != "Webhook")
        {
            conversion.ReportOthers();
            return null;
        }

        var webhook = conversion.Fields("webhook");
        var client = webhook.Fields("clientConfig");
        var service = client.Object("service") is null ? null : ReadService(client.Fields("service"));
        var read = new ConversionWebhook(service, client.Text("url"), client.Text("caBundle"), webhook.Texts("conversionReviewVersions"), null);
        if (read.ReviewVersions.IsEmpty)
        {
            webhook.Error("conversionReviewVersions", "is missing");
        }

        conversion.ReportOthers();
        webhook.ReportOthers();
        client.ReportOthers();
        return read;
    }

    private static ConversionService ReadService(FieldReader service)
    {
        var read = new ConversionService(
            service.Text("namespace"),
            service.Text("name"),
            service.Text("path"),
            service.Has("port") ? service.Integer("port") : null);
        service.ReportOthers();
        return read;
    }

    private static ImportedVersion ReadVersion(FieldReader fields)
    {
        var subresources = fields.Fields("subresources");
        var schema = fields.Fields("schema").Object("openAPIV3Schema");
        if (schema is null)
        {
            fields.Error("schema", "has no openAPIV3Schema");
        }

        var version = new ImportedVersion(
            fields.RequiredText("name"),
            fields.Flag("storage") == true,
            fields.Flag("served") == true,
            fields.Flag("deprecated") == true,
            fields.Text("deprecationWarning"),
            subresources.Object("status") is not null,
            subresources.Object("scale") is null ? null : ReadScale(subresources.Fields("scale")),
            fields.Objects("additionalPrinterColumns").Select(column => ReadColumn(column.Fields)).ToEquatableArray(),
            fields.Objects("selectableFields").Select(field => field.Fields.RequiredText("jsonPath")).ToEquatableArray(),
            SchemaTree.Read(schema ?? JsonObject.Empty));
        if (version is { DeprecationWarning: not null, IsDeprecated: false })
        {
            fields.Error("deprecationWarning", "belongs to a version that is not deprecated; no API server takes it");
        }

        fields.ReportOthers();
        return version;
    }

    private static ScaleSubresource ReadScale(FieldReader scale)
    {
        var read = new ScaleSubresource(scale.RequiredText("specReplicasPath"), scale.RequiredText("statusReplicasPath"), scale.Text("labelSelectorPath") is { Length: > 0 } selector ? selector : null);
        scale.ReportOthers();
        return read;
    }

    private static PrintColumn ReadColumn(FieldReader column)
    {
        var read = new PrintColumn(
            column.RequiredText("name"),
            column.RequiredText("type"),
            column.RequiredText("jsonPath"),
            column.Text("format") is { Length: > 0 } format ? format : null,
            column.Text("description") is { Length: > 0 } description ? description : null,
            column.Integer("priority"));
        column.ReportOthers();
        return read;
    }

    private void Report(ImportDocument document, ImportSeverity severity, string path, string message) =>
        problems.Add(new ImportProblem(document, severity, path, message));
}
