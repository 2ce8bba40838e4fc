using System.Text.RegularExpressions;

namespace KubeCodegen.Generator.Rules;

/// <summary>The condition in <c>[?(…)]</c>: a path, or two sides and an operator (client-go <c>parseFilter</c>).</summary>
internal static class PrintColumnFilter
{
    private static readonly Regex Comparison = new(@"^([^!<>=]+)([!<>=~]+)(.+?)$", RegexOptions.CultureInvariant);

    /// <summary>The closing parenthesis, which may not stand inside of the first quotation; -1 when there is none.</summary>
    public static int FindEnd(string path, int start)
    {
        var quote = '\0';
        var isQuoteClosed = false;
        for (var i = start; i < path.Length && path[i] != '\n'; i++)
        {
            var c = path[i];
            if (c is '"' or '\'' && quote == '\0')
            {
                quote = c;
            }
            else if (c is '"' or '\'' && c == quote && path[i - 1] != '\\')
            {
                isQuoteClosed = true;
            }
            else if (c == ')' && (quote != '\0') == isQuoteClosed)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What is wrong with a condition, or null.</summary>
    public static string? Check(string condition)
    {
        var comparison = Comparison.Match(condition);
        string[] sides = comparison.Success ? [comparison.Groups[1].Value, comparison.Groups[3].Value] : [condition];
        return sides.Select(static side => new PrintColumnPathParser(side, allowsLiterals: true).Parse()).FirstOrDefault(static error => error is not null);
    }
}
