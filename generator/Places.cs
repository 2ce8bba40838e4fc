namespace KubeCodegen.Generator;

/// <summary>
/// The compiler compares what a step hands on with what it handed on before place by place, so one model more at the front would make it
/// write all others anew. Here a model keeps its place for as long as it is there, and one that goes leaves an empty place to the next that comes.
/// </summary>
internal sealed class Places<T>(Func<T, string> key) where T : class
{
    private readonly List<string?> taken = [];

    public T?[] Arrange(IEnumerable<T> models)
    {
        lock (taken)
        {
            var byKey = models.ToDictionary(key, StringComparer.Ordinal);
            for (var place = 0; place < taken.Count; place++)
            {
                taken[place] = taken[place] is { } known && byKey.ContainsKey(known) ? known : null;
            }

            Seat(byKey.Keys.Except(taken.OfType<string>(), StringComparer.Ordinal).OrderBy(newcomer => newcomer, StringComparer.Ordinal));
            return [.. taken.Select(known => known is null ? null : byKey[known])];
        }
    }

    private void Seat(IEnumerable<string> newcomers)
    {
        var place = 0;
        foreach (var newcomer in newcomers)
        {
            while (place < taken.Count && taken[place] is not null)
            {
                place++;
            }

            if (place == taken.Count)
            {
                taken.Add(null);
            }

            taken[place] = newcomer;
        }
    }
}
