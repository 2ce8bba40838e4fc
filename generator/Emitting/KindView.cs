using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;

namespace KubeCodegen.Generator.Emitting;

/// <summary>What Kind.cs shows: the identity of a kind and its list.</summary>
internal sealed record KindView(ApiKind Model)
{
    private const string ObjectMetaInterface = "global::k8s.IKubernetesObject<global::k8s.Models.V1ObjectMeta>";

    public DeclarationView Declaration { get; } = new(Model.Type.Declaration);

    public string Type => "global::" + Model.Type.Key;

    public string Group => Literal(Model.Gvk.Group);

    public string Version => Literal(Model.Gvk.Version);

    public string Kind => Literal(Model.Gvk.Kind);

    public string ApiVersion => Literal(Model.Gvk.ApiVersion);

    public string Plural => Literal(Model.Names.Plural);

    public string ListKind => Literal(Model.Names.ListKind);

    public string ListClass => Model.Type.Declaration.Name + "List";

    public string Accessibility => Model.Type.Declaration.Accessibility;

    public bool EmitsApiVersion => !Declares(KindDeclaration.ApiVersion);

    public bool EmitsKind => !Declares(KindDeclaration.Kind);

    public bool EmitsMetadata => !Declares(KindDeclaration.Metadata);

    public bool EmitsList => !Declares(KindDeclaration.ListClass);

    /// <summary>The type of the member Spec; empty when there is none.</summary>
    public string Spec => TypeOf("Spec");

    /// <summary>The type of the member Status; empty when there is none.</summary>
    public string Status => TypeOf("Status");

    public bool HasSpec => Spec.Length > 0;

    public bool HasStatus => Status.Length > 0;

    public string Interfaces => ObjectMetaInterface
        + (HasSpec ? $", global::k8s.Models.ISpec<{Spec}>" : "")
        + (HasStatus ? $", global::k8s.Models.IStatus<{Status}>" : "");

    /// <summary>As it stands between quotes: a name that is refused may hold anything, and the editor still shows the kind.</summary>
    private static string Literal(string name) => name.Literal();

    private bool Declares(KindDeclaration declaration) => (Model.Declaration & declaration) != 0;

    private string TypeOf(string member) =>
        Model.Type.Members.FirstOrDefault(candidate => candidate.Name == member && candidate.InSchema && candidate.IsSettable) is { Type: ObjectShape { IsStruct: false } shape }
            ? shape.CSharp
            : "";
}
