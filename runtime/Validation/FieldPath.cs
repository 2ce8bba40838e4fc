using System.Text;

namespace KubeCodegen.Validation;

/// <summary>Paths of fields as Knative writes them: names joined by dots, indexes and keys in brackets behind the name that they belong to.</summary>
internal static class FieldPath
{
    /// <summary>Joins steps, each of which may be a path itself. A step in brackets is glued to what stands before it, wherever it was given.</summary>
    public static string Join(ReadOnlySpan<string> steps)
    {
        var path = new StringBuilder();
        foreach (var step in steps)
        {
            foreach (var part in step.Split('.'))
            {
                if (part.Length > 0)
                {
                    path.Append(path.Length > 0 && !IsIndex(part) ? "." : "").Append(part);
                }
            }
        }

        return path.ToString();
    }

    private static bool IsIndex(string part) => part.StartsWith('[') && part.EndsWith(']');
}
