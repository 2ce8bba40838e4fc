namespace KubeCodegen.Generator.Crds.Formats;

/// <summary>Base64 with the standard alphabet and padding.</summary>
internal static class Base64Text
{
    /// <summary>The format <c>byte</c>: not empty.</summary>
    public static bool IsBase64(string text) => text.Length > 0 && FirstIllegal(text) is null;

    /// <summary>The place at which Go's decoder gives up, or null.</summary>
    public static int? FirstIllegal(string text)
    {
        var length = text.TrimEnd('=').Length;
        for (var i = 0; i < length; i++)
        {
            if (text[i] is not ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/'))
            {
                return i;
            }
        }

        var padding = text.Length - length;
        return text.Length % 4 == 0 && padding <= 2 ? null : length;
    }
}
