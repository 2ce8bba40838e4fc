using System.Collections.Immutable;

namespace Knative;

/// <summary>The key of an annotation that has had several spellings.</summary>
public sealed class AnnotationKey
{
    private readonly ImmutableArray<string> _spellings;

    /// <summary>Makes a key.</summary>
    /// <param name="spellings">The spellings, the one to write first.</param>
    public AnnotationKey(params IEnumerable<string> spellings) => _spellings = [.. spellings];

    /// <summary>The spelling to write.</summary>
    public string Key => _spellings[0];

    /// <summary>Finds the annotation by the first spelling that is there.</summary>
    /// <returns>The spelling that was found and the value; null when none is there.</returns>
    public (string Key, string Value)? Find(IDictionary<string, string>? annotations)
    {
        foreach (var spelling in _spellings)
        {
            if (annotations is not null && annotations.TryGetValue(spelling, out var value))
            {
                return (spelling, value);
            }
        }

        return null;
    }
}
