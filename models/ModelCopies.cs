using k8s.Models;
using KubeCodegen;

// The one place with the deep copies and semantic comparisons of KubernetesClient's models, as extension methods beside them.
[assembly: GenerateModelCopies(typeof(V1Pod))]
