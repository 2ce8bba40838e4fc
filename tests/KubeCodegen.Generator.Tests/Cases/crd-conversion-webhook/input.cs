using KubeCodegen;

namespace Demo.V1
{
    [Resource("demo.example.com", "v1")]
    [StorageVersion]
    [ConversionWebhook("v1", "v1beta1", ServiceNamespace = "widgets", ServiceName = "webhook", ServicePath = "/convert", ServicePort = 9443, CaBundle = "Cg==")]
    public partial class Widget;
}

namespace Demo.V1Beta1
{
    [Resource("demo.example.com", "v1beta1")]
    public partial class Widget;
}

namespace Demo
{
    // On another version than the stored one; the port and the versions of the review are those by default.
    [Resource("demo.example.com", "v1")]
    [StorageVersion]
    public partial class Gadget;

    [Resource("demo.example.com", "v2", Kind = "Gadget")]
    [ConversionWebhook(ServiceNamespace = "widgets", ServiceName = "webhook")]
    public partial class GadgetV2;

    // Outside of the cluster; both versions say the same.
    [Resource("demo.example.com", "v1")]
    [StorageVersion]
    [ConversionWebhook(Url = "https://convert.example.com:8443/gizmos")]
    public partial class Gizmo;

    [Resource("demo.example.com", "v2", Kind = "Gizmo")]
    [ConversionWebhook(Url = "https://convert.example.com:8443/gizmos")]
    public partial class GizmoV2;
}
