using k8s.Models;

namespace KubeCodegen.Bench.Copies.ByHand;

// A loop for each list, as nobody likes to write them.
internal static partial class PodCopy
{
    internal static List<V1OwnerReference>? Copy(IList<V1OwnerReference>? source)
    {
        if (source is null)
        {
            return null;
        }

        var copy = new List<V1OwnerReference>(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            copy.Add(Copy(source[i]));
        }

        return copy;
    }

    internal static List<V1Toleration>? Copy(IList<V1Toleration>? source)
    {
        if (source is null)
        {
            return null;
        }

        var copy = new List<V1Toleration>(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            copy.Add(Copy(source[i]));
        }

        return copy;
    }

    internal static List<V1Container>? Copy(IList<V1Container>? source)
    {
        if (source is null)
        {
            return null;
        }

        var copy = new List<V1Container>(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            copy.Add(Copy(source[i]));
        }

        return copy;
    }

    internal static List<V1ContainerPort>? Copy(IList<V1ContainerPort>? source)
    {
        if (source is null)
        {
            return null;
        }

        var copy = new List<V1ContainerPort>(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            copy.Add(Copy(source[i]));
        }

        return copy;
    }

    internal static List<V1EnvVar>? Copy(IList<V1EnvVar>? source)
    {
        if (source is null)
        {
            return null;
        }

        var copy = new List<V1EnvVar>(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            copy.Add(Copy(source[i]));
        }

        return copy;
    }

    internal static List<V1VolumeMount>? Copy(IList<V1VolumeMount>? source)
    {
        if (source is null)
        {
            return null;
        }

        var copy = new List<V1VolumeMount>(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            copy.Add(Copy(source[i]));
        }

        return copy;
    }

    internal static List<V1HTTPHeader>? Copy(IList<V1HTTPHeader>? source)
    {
        if (source is null)
        {
            return null;
        }

        var copy = new List<V1HTTPHeader>(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            copy.Add(Copy(source[i]));
        }

        return copy;
    }

    internal static List<V1Volume>? Copy(IList<V1Volume>? source)
    {
        if (source is null)
        {
            return null;
        }

        var copy = new List<V1Volume>(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            copy.Add(Copy(source[i]));
        }

        return copy;
    }

    internal static List<V1KeyToPath>? Copy(IList<V1KeyToPath>? source)
    {
        if (source is null)
        {
            return null;
        }

        var copy = new List<V1KeyToPath>(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            copy.Add(Copy(source[i]));
        }

        return copy;
    }

    internal static List<V1VolumeProjection>? Copy(IList<V1VolumeProjection>? source)
    {
        if (source is null)
        {
            return null;
        }

        var copy = new List<V1VolumeProjection>(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            copy.Add(Copy(source[i]));
        }

        return copy;
    }

    internal static List<V1PodCondition>? Copy(IList<V1PodCondition>? source)
    {
        if (source is null)
        {
            return null;
        }

        var copy = new List<V1PodCondition>(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            copy.Add(Copy(source[i]));
        }

        return copy;
    }

    internal static List<V1PodIP>? Copy(IList<V1PodIP>? source)
    {
        if (source is null)
        {
            return null;
        }

        var copy = new List<V1PodIP>(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            copy.Add(Copy(source[i]));
        }

        return copy;
    }

    internal static List<V1ContainerStatus>? Copy(IList<V1ContainerStatus>? source)
    {
        if (source is null)
        {
            return null;
        }

        var copy = new List<V1ContainerStatus>(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            copy.Add(Copy(source[i]));
        }

        return copy;
    }
}
