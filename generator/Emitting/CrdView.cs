using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Emitting;

/// <summary>What Crd.cs shows: a version's schema and the whole definition as JSON, a property on each line.</summary>
internal sealed record CrdView(CustomResource Resource, ApiKind Model)
{
    public DeclarationView Declaration { get; } = new(Model.Type.Declaration);

    public bool IsStorage => Model == Resource.Storage;

    public string StorageType => "global::" + Resource.Storage.Type.Key;

    public string Schema => JsonWriter.Lines(SchemaJson.Write(Model.Schema, withDescriptions: false));

    public string Crd => JsonWriter.Lines(CrdJson.Write(Resource, withDescriptions: false));
}
