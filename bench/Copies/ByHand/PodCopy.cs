using k8s.Models;

namespace KubeCodegen.Bench.Copies.ByHand;

/// <summary>
/// The copy of a Pod that a patient person writes: each class made with all its members, a loop for each list.
/// It covers every member of the classes that the Pod at hand holds; of the others it makes sure that they are absent.
/// </summary>
internal static partial class PodCopy
{
    internal static List<long?>? Copy(IList<long?>? source) => source is null ? null : new List<long?>(source);

    internal static List<string>? Copy(IList<string>? source) => source is null ? null : new List<string>(source);

    internal static Dictionary<string, string>? Copy(IDictionary<string, string>? source) =>
        source is null ? null : new Dictionary<string, string>(source);

    internal static Dictionary<string, ResourceQuantity>? Copy(IDictionary<string, ResourceQuantity>? source) =>
        source is null ? null : new Dictionary<string, ResourceQuantity>(source);

    internal static T? Absent<T>(T? value) where T : class => value is null ? null : throw new NotSupportedException($"No copy of {typeof(T)} by hand.");
}
