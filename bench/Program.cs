using KubeCodegen.Bench.Copies;

foreach (var mode in args.Length == 0 ? ["copies"] : args)
{
    switch (mode)
    {
        case "copies": CopiesMode.Run(); break;
        default: Console.Error.WriteLine($"'{mode}' is not one of: copies, keystroke, scale, process."); return 2;
    }
}

return 0;
