using k8s.Models;
using KubeCodegen;

[assembly: Rbac(typeof(V1Pod))]
[assembly: Rbac(Verbs = ["get"])]
[assembly: Rbac(Resources = ["pods"], Verbs = ["get"])]
[assembly: Rbac(typeof(V1Pod), Verbs = ["Get"])]
[assembly: Rbac(Urls = ["/metrics"], Namespace = "demo", Verbs = ["get"])]
[assembly: Rbac(Urls = ["metrics"], Verbs = ["get"])]
[assembly: Rbac(typeof(V1Pod), Urls = ["/metrics"], Verbs = ["get"])]
[assembly: Rbac(Groups = ["apps"], Resources = ["deployments"], Subresources = ["scale"], Verbs = ["get"])]

namespace Demo;

[Rbac(typeof(string), Verbs = ["get"])]
[Rbac(typeof(V1Pod), Verbs = ["get"])]
public sealed class PodController;
