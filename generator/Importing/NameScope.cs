namespace KubeCodegen.Generator.Importing;

/// <summary>Names that must differ from each other.</summary>
internal sealed class NameScope(StringComparer comparer, IEnumerable<string> reserved)
{
    private readonly HashSet<string> taken = new(reserved, comparer);

    public bool IsFree(string name) => !taken.Contains(name);

    public void Reserve(string name) => taken.Add(name);

    /// <summary>The first candidate that is free, else the last one with the first number that makes it so.</summary>
    public string Take(params string[] candidates)
    {
        var name = candidates.FirstOrDefault(IsFree);
        for (var number = 2; name is null; number++)
        {
            var numbered = candidates[candidates.Length - 1] + number;
            name = IsFree(numbered) ? numbered : null;
        }

        taken.Add(name);
        return name;
    }
}
