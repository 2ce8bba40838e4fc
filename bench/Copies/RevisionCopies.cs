using BenchmarkDotNet.Attributes;
using k8s;
using Knative.Serving.V1;
using KubeCodegen.Bench.Copies.ByHand;

namespace KubeCodegen.Bench.Copies;

[MemoryDiagnoser]
public class RevisionCopies
{
    private readonly Revision _revision = Fixtures.Revision();
    private Revision _same = new();

    [GlobalSetup]
    public void Check()
    {
        Fixtures.Checked(_revision, ByHand(), (left, right) => left.DeepEquals(right));
        _same = Fixtures.Checked(_revision, DeepCopy(), (left, right) => left.DeepEquals(right));
    }

    [Benchmark(Baseline = true)]
    public Revision ByHand() => RevisionCopy.Copy(_revision);

    [Benchmark]
    public Revision DeepCopy() => _revision.DeepCopy();

    [Benchmark]
    public Revision Json() => KubernetesJson.Deserialize<Revision>(KubernetesJson.Serialize(_revision));

    [Benchmark]
    public bool DeepEquals() => _revision.DeepEquals(_same);
}
