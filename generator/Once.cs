namespace KubeCodegen.Generator;

/// <summary>A value that is made when it is first asked for. Unlike with Lazy, an attempt that was cancelled is made again.</summary>
internal sealed class Once<T> where T : class
{
    private readonly object gate = new();
    private volatile T? value;

    public T Get(Func<T> make)
    {
        if (value is { } made)
        {
            return made;
        }

        lock (gate)
        {
            return value ??= make();
        }
    }
}
