using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Parsing;

/// <summary>The members that every kind gets from the generator, as far as its class does not declare them itself.</summary>
internal static class KindEnvelope
{
    private const MemberTraits Traits = MemberTraits.Schema | MemberTraits.State | MemberTraits.Settable | MemberTraits.Automatic;

    private static readonly ObjectShape Metadata = new(
        "global::k8s.Models.V1ObjectMeta", "k8s.Models.V1ObjectMeta", "global::k8s.Models.V1ObjectMetaCopies", IsStruct: false);

    /// <summary>The kind's type with these members in front: what its copy has to carry over.</summary>
    public static ApiType Complete(ApiKind kind)
    {
        var missing = new[]
        {
            Member("ApiVersion", KindDeclaration.ApiVersion, new ScalarShape("string", Scalar.String)),
            Member("Kind", KindDeclaration.Kind, new ScalarShape("string", Scalar.String)),
            Member("Metadata", KindDeclaration.Metadata, Metadata),
        };
        return kind.Type with { Members = [.. missing.OfType<ApiMember>(), .. kind.Type.Members] };

        ApiMember? Member(string name, KindDeclaration declaration, TypeShape type) => (kind.Declaration & declaration) != 0
            ? null
            : new ApiMember(name, JsonNames.CamelCase(name), type, Traits, null, IsRequired: false, [], null, null);
    }
}
