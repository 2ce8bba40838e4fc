using k8s.Models;
using KubeCodegen;

[assembly: GenerateClient(typeof(V1CronJobSpec))]
[assembly: GenerateClient(typeof(V1CronJob))]
[assembly: GenerateClient(typeof(V1CronJob))]
[assembly: GenerateClient(typeof(Demo.Backup))]

namespace Demo;

[Resource("demo.example.com", "v1")]
[Client(Verbs = ClientVerbs.None)]
public partial class Backup;
