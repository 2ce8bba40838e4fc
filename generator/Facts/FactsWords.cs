namespace KubeCodegen.Generator.Facts;

/// <summary>Splits a line at its spaces, except those inside JSON strings.</summary>
internal static class FactsWords
{
    public static List<string> Split(string line)
    {
        var words = new List<string>();
        var start = 0;
        while (start < line.Length)
        {
            var end = EndOfWord(line, start);
            if (end > start)
            {
                words.Add(line.Substring(start, end - start));
            }

            start = end + 1;
        }

        return words;
    }

    private static int EndOfWord(string line, int start)
    {
        var quoted = false;
        for (var index = start; index < line.Length; index++)
        {
            switch (line[index])
            {
                case ' ' when !quoted:
                    return index;
                case '"':
                    quoted = !quoted;
                    break;
                case '\\' when quoted:
                    index++;
                    break;
            }
        }

        return line.Length;
    }
}
