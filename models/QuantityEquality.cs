using System.Numerics;
using k8s.Models;

namespace KubeCodegen;

/// <summary>
/// KubernetesClient compares quantities by their exact value. The API server keeps none finer than nano: it rounds away from zero
/// when it reads one (quantity.go of k8s.io/apimachinery), so <c>0.1n</c> comes back as <c>1n</c> and has to be the same.
/// </summary>
internal static class QuantityEquality
{
    private const decimal Nano = 1_000_000_000m;

    // Below it a decimal holds at least one digit more than nano needs.
    private static readonly BigInteger Bound = BigInteger.Pow(10, 18);

    public static bool Equal(ResourceQuantity left, ResourceQuantity right) =>
        left.Equals(right) || (HasNano(left) && HasNano(right) && RoundedToNano(left) == RoundedToNano(right));

    private static bool HasNano(ResourceQuantity quantity) => BigInteger.Abs(quantity.ToBigInteger()) < Bound;

    private static decimal RoundedToNano(ResourceQuantity quantity)
    {
        var nanos = quantity.ToDecimal() * Nano;
        return nanos < 0 ? decimal.Floor(nanos) : decimal.Ceiling(nanos);
    }
}
