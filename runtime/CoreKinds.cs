using k8s.Models;
using KubeCodegen;

// Clients of the kinds that controllers use, made by the same generator that makes those of users' kinds.
[assembly: Clientset(Namespace = "KubeCodegen.Core", Name = "KubernetesClientset")]
[assembly: GenerateClient(typeof(V1Pod))]
[assembly: GenerateClient(typeof(V1Service))]
[assembly: GenerateClient(typeof(V1ConfigMap))]
[assembly: GenerateClient(typeof(V1Secret))]
[assembly: GenerateClient(typeof(V1Namespace))]
[assembly: GenerateClient(typeof(Corev1Event))]
[assembly: GenerateClient(typeof(V1ServiceAccount))]
[assembly: GenerateClient(typeof(V1Deployment))]
[assembly: GenerateClient(typeof(V1ReplicaSet))]
[assembly: GenerateClient(typeof(V1StatefulSet))]
[assembly: GenerateClient(typeof(V1DaemonSet))]
[assembly: GenerateClient(typeof(V1Job))]
[assembly: GenerateClient(typeof(V1Lease))]
