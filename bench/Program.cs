using System.Globalization;
using KubeCodegen.Bench.Copies;
using KubeCodegen.Bench.Generation;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
foreach (var mode in args.Length == 0 ? ["copies", "keystroke", "scale"] : args)
{
    switch (mode)
    {
        case "copies": CopiesMode.Run(); break;
        case "keystroke": KeystrokeMode.Run(); break;
        case "scale": ScaleMode.Run(); break;
        default: Console.Error.WriteLine($"'{mode}' is not one of: copies, keystroke, scale."); return 2;
    }
}

return 0;
