using System.Globalization;
using KubeCodegen.Bench.Copies;
using KubeCodegen.Bench.Generation;
using KubeCodegen.Bench.Importing;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["import", var folder])
{
    ImportMode.Run(folder);
    return 0;
}

foreach (var mode in args.Length == 0 ? ["copies", "import", "keystroke", "scale"] : args)
{
    switch (mode)
    {
        case "copies": CopiesMode.Run(); break;
        case "import": ImportMode.Run(ImportMode.Corpus()); break;
        case "keystroke": KeystrokeMode.Run(); break;
        case "scale": ScaleMode.Run(); break;
        default: Console.Error.WriteLine($"'{mode}' is not one of: copies, import, keystroke, scale."); return 2;
    }
}

return 0;
