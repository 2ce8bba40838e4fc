using System.Collections.Concurrent;

namespace KubeCodegen.Generator.Facts;

/// <summary>
/// The text of the fact table with an index of its types. It is read in every compiler process, and a compilation asks for few of its types:
/// so loading only looks for the lines that start a type, and a type is parsed when it is asked for.
/// </summary>
internal sealed class ModelFactsTable
{
    public const string FileName = "kubernetes-models.facts";

    private static readonly Lazy<ModelFactsTable> Shared = new(Load);

    private readonly Dictionary<string, Position> positions = new(StringComparer.Ordinal);
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
            else if (lines.Kind == FactsLineKind.Field && positions.Count == 0)
            {
                throw lines.Malformed("a field without a type above it");
            }
        }
    }

    public static ModelFactsTable Embedded => Shared.Value;

    public IEnumerable<string> ModelNames => positions.Keys;

    public ModelFacts? Find(string modelName) => positions.TryGetValue(modelName, out var at)
        ? parsed.GetOrAdd(modelName, _ => ModelFactsParser.Parse(new FactsLines(text, at.Offset, at.Line)))
        : null;

    private void Add(FactsLines lines)
    {
        var name = lines.FirstWord;
        if (positions.ContainsKey(name))
        {
            throw lines.Malformed($"'{name}' appears twice");
        }

        positions.Add(name, new Position(lines.Start, lines.Number));
    }

    private static ModelFactsTable Load()
    {
        using var stream = typeof(ModelFactsTable).Assembly.GetManifestResourceStream(FileName)
            ?? throw new InvalidOperationException($"the resource {FileName} is missing");
        using var reader = new StreamReader(stream);
        return new ModelFactsTable(reader.ReadToEnd());
    }

    private readonly record struct Position(int Offset, int Line);
}
