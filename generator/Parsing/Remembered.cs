namespace KubeCodegen.Generator.Parsing;

/// <summary>What was found in some files, to be taken as it is for as long as they, and what surrounds them, stay the same.</summary>
/// <param name="Environment">The references and skeletons of the program at that time.</param>
/// <param name="Files">The fingerprints of the files at that time, by path.</param>
internal sealed record Remembered<T>(T Value, ulong Environment, IReadOnlyList<KeyValuePair<string, ulong>> Files)
{
    public static Remembered<T> Of(T value, IEnumerable<string> files, CompilationState state) =>
        new(value, state.Environment, [.. files.Distinct().Select(file => new KeyValuePair<string, ulong>(file, state.Files[file]))]);

    public bool IsCurrent(CompilationState state) =>
        Environment == state.Environment && Files.All(file => state.Files.TryGetValue(file.Key, out var hash) && hash == file.Value);
}
