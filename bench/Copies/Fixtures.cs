using k8s;
using k8s.Models;
using Knative.Serving.V1;

namespace KubeCodegen.Bench.Copies;

/// <summary>The objects that are copied: as the API server would send them, 3.6 KiB of JSON for the Pod.</summary>
internal static class Fixtures
{
    public static V1Pod Pod() => KubernetesJson.Deserialize<V1Pod>(Text("pod.json"));

    public static Revision Revision() => KubernetesJson.Deserialize<Revision>(Text("revision.json"));

    /// <exception cref="InvalidOperationException">A copy does not mean the same as its original, or shares what can change.</exception>
    public static T Checked<T>(T original, T copy, Func<T, T, bool> equal) where T : class =>
        !ReferenceEquals(original, copy) && equal(original, copy) && KubernetesJson.Serialize(original) == KubernetesJson.Serialize(copy)
            ? copy
            : throw new InvalidOperationException($"A copy of {typeof(T).Name} differs from its original.");

    private static string Text(string name)
    {
        using var stream = typeof(Fixtures).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
