using k8s.Models;
using KubeCodegen;

// The one place with the deep copies and semantic comparisons of KubernetesClient's models: KubernetesClientCopies.
[assembly: GenerateModelCopies(typeof(V1Pod))]
