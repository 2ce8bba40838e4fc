namespace KubeCodegen.Bench.Generation;

/// <summary>What the generator costs with each edit of a program with 100 kinds of 35 properties and 200 other files.</summary>
internal static class KeystrokeMode
{
    private const int Kinds = 100;
    private const int Others = 200;
    private const int Edits = 60;

    public static void Run()
    {
        Console.WriteLine($"""

            Generator in the compiler: {Kinds} kinds of 35 properties in {Kinds * 4} files, {Others} other files, {Edits} edits each

            | Run                                 | Least ms | Median ms | MiB    |
            |-------------------------------------|---------:|----------:|-------:|
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

    private static Measurements First(int times)
    {
        var measurements = new Measurements();
        for (var time = 0; time < times; time++)
        {
            measurements.Add(new Keystrokes(Program()).Run());
        }

        return measurements;
    }

    private static Keystrokes Opened()
    {
        var editor = new Keystrokes(Program());
        editor.Run();
        return editor;
    }

    private static Measurements Each(Func<string, Measurement> type)
    {
        var measurements = new Measurements();
        for (var edit = 0; edit < Edits + 10; edit++)
        {
            var measurement = type((1000 + edit).ToString());
            if (edit >= 10)
            {
                measurements.Add(measurement);
            }
        }

        return measurements;
    }

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Program() =>
        SyntheticCompilation.Of(SyntheticApi.Kinds(Kinds).Concat(SyntheticApi.Unrelated(Others)));

    private static void Print(string name, Measurements measurements) =>
        Console.WriteLine($"| {name,-35} | {measurements.Least,8:0.0} | {measurements.Median,9:0.0} | {measurements.MiB,6:0.00} |");
}
