namespace KubeCodegen.Generator.Parsing;

/// <summary>A 64-bit FNV-1a hash with a final mix per word: for telling one state of the code from another, not for secrets.</summary>
internal readonly record struct Hash64(ulong Value)
{
    public static Hash64 Start { get; } = new(14695981039346656037UL);

    public Hash64 Add(string text)
    {
        var hash = Value;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 1099511628211UL);
        }

        return new Hash64(hash).Add((ulong)text.Length);
    }

    public Hash64 Add(ulong word)
    {
        var hash = unchecked((Value ^ word) * 0x9E3779B97F4A7C15UL);
        return new Hash64(hash ^ (hash >> 32));
    }
}
