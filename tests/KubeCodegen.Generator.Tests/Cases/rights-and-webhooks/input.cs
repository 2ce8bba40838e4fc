using k8s.Models;
using KubeCodegen;

[assembly: RbacRole("widget-manager")]
[assembly: Rbac(Urls = ["/metrics"], Verbs = ["get"])]
[assembly: WebhookConfiguration(WebhookType.Validating, "widgets")]

namespace Demo;

[Resource("demo.example.com", "v1")]
[StatusSubresource]
[Webhook(WebhookType.Mutating)]
[Webhook(WebhookType.Validating, Verbs = ["create", "update", "delete"], FailurePolicy = WebhookFailurePolicy.Ignore)]
public partial class Widget
{
    public WidgetStatus? Status { get; set; }
}

public partial class WidgetStatus
{
    public string? Phase { get; set; }
}

/// <summary>Needs rights on its own kind and on two of Kubernetes'.</summary>
[Rbac(typeof(Widget), Subresources = ["status"], Verbs = ["get", "list", "watch", "update", "patch"])]
[Rbac(typeof(V1Deployment), Verbs = ["get", "list", "watch", "create"])]
[Rbac(typeof(V1ReplicaSet), Verbs = ["get", "list", "watch", "create"])]
[Rbac(typeof(V1Pod), Subresources = ["log"], Verbs = ["get"], Namespace = "widgets", RoleName = "log-reader")]
public sealed class WidgetController;
