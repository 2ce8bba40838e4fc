using KubeCodegen;

namespace Testdata.Versioned
{
    [Resource("testdata.kubebuilder.io", "v1beta1")]
    [StatusSubresource]
    public partial class VersionedResource
    {
        public required VersionedResourceSpec Spec { get; set; }
    }

    [Resource("testdata.kubebuilder.io", "v1beta2", Kind = "VersionedResource")]
    [StatusSubresource]
    [StorageVersion]
    public partial class VersionedResourceV1Beta2
    {
        public required VersionedResourceSpec Spec { get; set; }
    }

    public partial class VersionedResourceSpec
    {
        public OuterStruct? Struct { get; set; }
    }

    public partial class OuterStruct
    {
        [MapType(MapMergeType.Atomic)]
        public InnerStruct? Struct { get; set; }
    }

    public partial class InnerStruct
    {
        public string? Foo { get; set; }
    }
}
