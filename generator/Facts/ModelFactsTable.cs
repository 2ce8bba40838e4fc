using System.Collections.Concurrent;

namespace KubeCodegen.Generator.Facts;

/// <summary>
/// The text of the fact table with an index of its types. It is read in every compiler process, and a compilation asks for few of its types:
/// so loading only looks for the lines that start a type, and a type is parsed when it is asked for. The index holds plain offsets because
/// every new generic instantiation over a struct costs the just-in-time compiler more than the whole scan.
/// </summary>
internal sealed class ModelFactsTable
{
    public const string FileName = "kubernetes-models.facts";

    private static readonly Lazy<ModelFactsTable> Shared = new(Load);

    private readonly Dictionary<string, int> offsets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ModelFacts> parsed = new(StringComparer.Ordinal);
    private readonly string text;

    public ModelFactsTable(string text)
    {
        this.text = text;
        var lines = new FactsLines(text);
        while (lines.MoveNext())
        {
            if (lines.Kind == FactsLineKind.Type)
            {
                Add(lines);
            }
            else if (lines.Kind == FactsLineKind.Field && offsets.Count == 0)
            {
                throw lines.Malformed("a field without a type above it");
            }
        }
    }

    public static ModelFactsTable Embedded => Shared.Value;

    public IEnumerable<string> ModelNames => offsets.Keys;

    public ModelFacts? Find(string modelName) => offsets.TryGetValue(modelName, out var offset)
        ? parsed.GetOrAdd(modelName, _ => ModelFactsParser.Parse(new FactsLines(text, offset)))
        : null;

    private void Add(FactsLines lines)
    {
        var name = lines.FirstWord;
        if (offsets.ContainsKey(name))
        {
            throw lines.Malformed($"'{name}' appears twice");
        }

        offsets.Add(name, lines.Start);
    }

    private static ModelFactsTable Load()
    {
        using var stream = typeof(ModelFactsTable).Assembly.GetManifestResourceStream(FileName)
            ?? throw new InvalidOperationException($"the resource {FileName} is missing");
        using var reader = new StreamReader(stream);
        return new ModelFactsTable(reader.ReadToEnd());
    }
}
