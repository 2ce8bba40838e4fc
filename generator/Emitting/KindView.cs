using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;

namespace KubeCodegen.Generator.Emitting;

/// <summary>What Kind.cs shows: the identity of a kind and its list.</summary>
internal sealed record KindView(ApiKind Model)
{
    private const string ObjectMetaInterface = "global::k8s.IKubernetesObject<global::k8s.Models.V1ObjectMeta>";

    public DeclarationView Declaration { get; } = new(Model.Type.Declaration);

    public string Type => "global::" + Model.Type.Key;

    public string Group => Model.Gvk.Group;

    public string Version => Model.Gvk.Version;

    public string Kind => Model.Gvk.Kind;

    public string ApiVersion => Model.Gvk.ApiVersion;

    public string Plural => Model.Names.Plural;

    public string ListKind => Model.Names.ListKind;

    public string ListClass => Model.Type.Declaration.Name + "List";

    public string Accessibility => Model.Type.Declaration.Accessibility;

    public bool EmitsApiVersion => !Declares(KindDeclaration.ApiVersion);

    public bool EmitsKind => !Declares(KindDeclaration.Kind);

    public bool EmitsMetadata => !Declares(KindDeclaration.Metadata);

    public bool EmitsList => !Declares(KindDeclaration.ListClass);

    public string MetadataCopies { get; } = CopyOwners.ClassFor("KubernetesClient");

    public string Interfaces => string.Join(", ", new[] { ObjectMetaInterface, Of("Spec", "ISpec"), Of("Status", "IStatus") }.Where(name => name.Length > 0));

    private bool Declares(KindDeclaration declaration) => (Model.Declaration & declaration) != 0;

    private string Of(string member, string @interface) =>
        Model.Type.Members.FirstOrDefault(candidate => candidate.Name == member && candidate.InSchema && candidate.IsSettable) is { Type: ObjectShape { IsStruct: false } shape }
            ? $"global::k8s.{@interface}<{shape.CSharp}>"
            : "";
}
