using BenchmarkDotNet.Attributes;
using k8s;
using k8s.Models;
using KubeCodegen.Bench.Copies.ByHand;

namespace KubeCodegen.Bench.Copies;

[MemoryDiagnoser]
public class PodCopies
{
    private readonly V1Pod _pod = Fixtures.Pod();
    private V1Pod _same = new();

    [GlobalSetup]
    public void Check()
    {
        Fixtures.Checked(_pod, ByHand(), V1PodCopies.DeepEquals);
        _same = Fixtures.Checked(_pod, DeepCopy(), V1PodCopies.DeepEquals);
    }

    [Benchmark(Baseline = true)]
    public V1Pod ByHand() => PodCopy.Copy(_pod);

    [Benchmark]
    public V1Pod DeepCopy() => _pod.DeepCopy();

    [Benchmark]
    public V1Pod Json() => KubernetesJson.Deserialize<V1Pod>(KubernetesJson.Serialize(_pod));

    [Benchmark]
    public bool DeepEquals() => _pod.DeepEquals(_same);
}
