using System.Globalization;
using System.Text;
using KubeCodegen.Json;

namespace KubeCodegen.Validation;

/// <summary>Values as Go's <c>fmt</c> prints them, so that messages read as those of Knative and Kubernetes.</summary>
internal static class GoText
{
    public static string Of(object? value) => value switch
    {
        null => "<nil>",
        bool boolean => boolean ? "true" : "false",
        TimeSpan duration => GoDuration.Format(duration),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>As <c>%q</c> does: what cannot be printed is escaped.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' or '\x7f' => quoted.Append(CultureInfo.InvariantCulture, $"\\x{(int)character:x2}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }
}
