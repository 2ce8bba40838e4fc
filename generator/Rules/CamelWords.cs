namespace KubeCodegen.Generator.Rules;

/// <summary>Finds the last word of a CamelCase name as flect does: acronyms are words, and come back in upper case.</summary>
internal static class CamelWords
{
    public static string Last(string name)
    {
        var trimmed = name.Trim();
        return IsAcronym(trimmed) ? trimmed.ToUpperInvariant() : LastOf(name);
    }

    private static string LastOf(string name)
    {
        var last = "";
        var start = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var isSpace = IsSpace(name[i]);
            if (isSpace || BeginsWord(name, start, i) || !IsPart(name[i]))
            {
                last = Word(name, start, i) ?? last;
                start = isSpace || IsPart(name[i]) ? i : i + 1;
            }
        }

        return Word(name, start, name.Length) ?? last;
    }

    private static bool BeginsWord(string name, int start, int position) =>
        char.IsUpper(name[position])
        && (position == 0 || !char.IsUpper(name[position - 1]) || IsAcronym(name.Substring(start, position - start)));

    private static string? Word(string name, int start, int end)
    {
        var word = name.Substring(start, end - start).Trim().Trim('_', ' ', ':', '-', '/');
        return word.Length == 0 ? null : IsAcronym(word) ? word.ToUpperInvariant() : word;
    }

    private static bool IsAcronym(string word) => FlectRules.Instance.Acronyms.Contains(word.ToUpperInvariant());

    private static bool IsSpace(char c) => c is '_' or ' ' or ':' or '-' or '/' || char.IsWhiteSpace(c);

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsPunctuation(c) || c == '`';
}
