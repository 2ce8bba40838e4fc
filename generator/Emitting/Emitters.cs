using KubeCodegen.Generator.Emitting.Copies;
using KubeCodegen.Generator.Emitting.Manifests;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Emitting;

/// <summary>Everything that is emitted, one row each: for which model, by which template, to which file.</summary>
internal static class Emitters
{
    public static readonly Emitter<CopiedType>[] PerType =
    [
        new("DeepCopy.cs.sbn", copied => copied.Type.Copy.Copies is null, copied => FileOf(copied.Type, "DeepCopy"), copied => CopyViewBuilder.Build(copied.Type)),
        new("ModelCopies.cs.sbn", copied => copied.Type.Copy.Copies is not null, copied => FileOf(copied.Type, "DeepCopy"), copied => CopyViewBuilder.Build(copied.Type)),
    ];

    public static readonly Emitter<ApiKind>[] PerKind =
    [
        new("Kind.cs.sbn", kind => kind.IsExtensible, kind => FileOf(kind.Type, "Kind"), kind => new KindView(kind)),
    ];

    public static readonly Emitter<ResourceVersion>[] PerVersion =
    [
        new("Crd.cs.sbn", _ => true, version => FileOf(version.Kind.Type, "Crd"), version => new CrdView(version.Resource, version.Kind)),
    ];

    public static readonly Emitter<ApiClient>[] PerClient =
    [
        new("Client.cs.sbn", _ => true, client => FileOf(client.Namespace, client.Name, "Client"), client => new ClientView(client)),
        new("KindResource.cs.sbn", client => client.IsOwn, client => $"csharp/{FileName(client.Key)}.Resource.g.cs", client => new ClientView(client)),
    ];

    public static readonly Emitter<ApplyConfiguration>[] PerConfiguration =
    [
        new("ApplyConfiguration.cs.sbn", _ => true, configuration => FileOf(configuration.Namespace, configuration.Name), configuration => new ApplyConfigurationView(configuration)),
    ];

    public static readonly Emitter<ClientGroup>[] PerGroupVersion =
    [
        new("GroupVersionClient.cs.sbn", _ => true, group => FileOf(group.Namespace, group.Name + "Client"), group => new ClientGroupView(group)),
    ];

    public static readonly Emitter<Clientset>[] PerUniverse =
    [
        new("Clientset.cs.sbn", _ => true, clientset => FileOf(clientset.Namespace, clientset.Name), clientset => new ClientsetView(clientset)),
    ];

    /// <summary>The definition of a custom resource, with descriptions.</summary>
    public static GeneratedDocument Crd(CustomResource resource) =>
        new($"crds/{resource.Storage.Gvk.Group}_{resource.Storage.Names.Plural}.yaml", CrdJson.Write(resource, withDescriptions: true));

    /// <summary>What belongs to all kinds together.</summary>
    public static IEnumerable<GeneratedDocument> Manifests(ApiManifests manifests) => new[]
        {
            new GeneratedDocument("rbac/role.yaml", RoleJson.Write(manifests.Rules)),
            new GeneratedDocument("webhooks/manifests.yaml", WebhookConfigurationJson.Write(manifests)),
        }
        .Where(file => !file.Documents.IsEmpty);

    private static string FileOf(ApiType type, string what) => $"csharp/{FileName(type.Key)}.{what}.g.cs";

    private static string FileOf(string space, string name, string? what = null) =>
        $"csharp/{(space.Length == 0 ? "" : FileName(space) + ".")}{name}{(what is null ? "" : "." + what)}.g.cs";

    /// <summary>The type's name without what file names cannot have: <c>Demo.Range{int}</c>, so that closed generic types have a file each.</summary>
    private static string FileName(string key) =>
        key.Replace("@", "").Replace('<', '{').Replace('>', '}').Replace(", ", ",").Replace('?', '-');
}

/// <summary>One version in the custom resource that it belongs to.</summary>
internal sealed record ResourceVersion(CustomResource Resource, ApiKind Kind);

/// <summary>A row of the table: a template, when it applies, the file that it makes and what it shows.</summary>
internal sealed record Emitter<T>(string Template, Func<T, bool> Applies, Func<T, string> Path, Func<T, object> View)
{
    /// <exception cref="TemplateException">The template cannot be read or run.</exception>
    public GeneratedText Emit(T model, IReadOnlyDictionary<string, string> templates) =>
        new(Path(model), TemplateEngine.Render(Template, View(model), templates));
}
