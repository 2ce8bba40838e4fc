namespace KubeCodegen.Generator.Importing;

/// <summary>Names that must differ from each other.</summary>
internal sealed class NameScope(StringComparer comparer, IEnumerable<string> reserved)
{
    private readonly HashSet<string> taken = new(reserved, comparer);
    private readonly Dictionary<string, int> numbers = new(comparer);

    public bool IsFree(string name) => !taken.Contains(name);

    public void Reserve(string name) => taken.Add(name);

    /// <summary>The first candidate that is free, else the last one with the first number that makes it so.</summary>
    public string Take(params string[] candidates)
    {
        var name = candidates.FirstOrDefault(IsFree) ?? Numbered(candidates[candidates.Length - 1]);
        taken.Add(name);
        return name;
    }

    private string Numbered(string name)
    {
        var number = numbers.TryGetValue(name, out var last) ? last + 1 : 2;
        while (!IsFree(name + number))
        {
            number++;
        }

        numbers[name] = number;
        return name + number;
    }
}
