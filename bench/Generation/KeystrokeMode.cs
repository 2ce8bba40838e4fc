namespace KubeCodegen.Bench.Generation;

/// <summary>What the generator, and the analyzer after it, cost with each edit of a program with 100 kinds of 35 properties and 200 other files.</summary>
internal static class KeystrokeMode
{
    private const int Kinds = 100;
    private const int Others = 200;
    private const int Edits = 60;

    public static void Run()
    {
        Console.WriteLine($"""

            Generator and analyzer in the compiler: {Kinds} kinds of 35 properties in {Kinds * 4} files, {Others} other files, {Edits} edits each

            | Run                                 | Least ms | Median ms | MiB    | Analyzer: least ms | Median ms | MiB    |
            |-------------------------------------|---------:|----------:|-------:|-------------------:|----------:|-------:|
            """);
        // The first run of a process also compiles the generator and Scriban.
        Print("first, cold", First(1));
        Print("first, warm", First(4));
        var editor = Opened();
        Print("edit in a method body elsewhere", Each(edit => editor.Type("/app/Controllers/Step7.cs", SyntheticApi.Unrelated(7, edit))));
        Print("edit in a member's comment", Each(edit => editor.Type("/app/Apis/Widget50Spec.cs", SyntheticApi.Spec(50, comment: edit))));
        Print("edit of a member's marker", Each(edit => editor.Type("/app/Apis/Widget50Spec.cs", SyntheticApi.Spec(50, maximum: int.Parse(edit)))));
        Print("edit of a member's name", Each(edit => editor.Type("/app/Apis/Widget50Spec.cs", SyntheticApi.Spec(50).Replace("Arguments", "Arguments" + edit))));
        Print("edit of a class's name elsewhere", Each(edit => editor.Type("/app/Controllers/Step7.cs", SyntheticApi.Unrelated(7, "0").Replace("Step7", "Step7x" + edit))));
        editor.Check(Kinds);
    }

    private static (Measurements Generator, Measurements Analyzer) First(int times) =>
        Collect(Enumerable.Range(0, times).Select(_ => new Keystrokes(Program()).Run()));

    private static Keystrokes Opened()
    {
        var editor = new Keystrokes(Program());
        editor.Run();
        return editor;
    }

    private static (Measurements Generator, Measurements Analyzer) Each(Func<string, (Measurement, Measurement)> type) =>
        Collect(Enumerable.Range(0, Edits + 10).Select(edit => type((1000 + edit).ToString())).Skip(10));

    private static (Measurements Generator, Measurements Analyzer) Collect(IEnumerable<(Measurement Generator, Measurement Analyzer)> runs)
    {
        var (generator, analyzer) = (new Measurements(), new Measurements());
        foreach (var run in runs)
        {
            generator.Add(run.Generator);
            analyzer.Add(run.Analyzer);
        }

        return (generator, analyzer);
    }

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Program() =>
        SyntheticCompilation.Of(SyntheticApi.Kinds(Kinds).Concat(SyntheticApi.Unrelated(Others)));

    private static void Print(string name, (Measurements Generator, Measurements Analyzer) run) => Console.WriteLine(
        $"| {name,-35} | {run.Generator.Least,8:0.0} | {run.Generator.Median,9:0.0} | {run.Generator.MiB,6:0.00} | {run.Analyzer.Least,18:0.0} | {run.Analyzer.Median,9:0.0} | {run.Analyzer.MiB,6:0.00} |");
}
