using Demo;
using k8s;
using k8s.Models;

var backup = new Backup
{
    Spec = new BackupSpec
    {
        Schedule = "30 2 * * *",
        Mode = BackupMode.Incremental,
        Volumes = [new BackupVolume { Name = "orders", Exclude = ["tmp"] }],
        MaxSize = new ResourceQuantity("20Gi"),
    },
};

Console.WriteLine(KubernetesJson.Serialize(backup));
