namespace KubeCodegen.Cache;

/// <summary>Reads the syntax of label selectors as apimachinery's <c>labels.Parse</c> does, with its oddities: <c>x in (,a)</c> has the empty value.</summary>
internal sealed class LabelSelectorParser
{
    private const string End = "";

    private readonly List<string> _tokens;
    private int _next;
    private string? _problem;

    private LabelSelectorParser(string text) => _tokens = [.. LabelTokens.Split(text), End];

    private string Token => _tokens[_next];

    public static (IReadOnlyList<LabelRequirement> Requirements, string? Problem) Parse(string text)
    {
        var parser = new LabelSelectorParser(text);
        var requirements = parser.ReadAll();
        return (requirements, parser._problem);
    }

    private List<LabelRequirement> ReadAll()
    {
        var all = new List<LabelRequirement>();
        if (Token == End)
        {
            return all;
        }

        while (ReadOne() is { } requirement)
        {
            all.Add(requirement);
            if (Token == End)
            {
                return all;
            }

            if (!Take(","))
            {
                Expect("',' or the end");
                break;
            }
        }

        return [];
    }

    private LabelRequirement? ReadOne()
    {
        var isNegated = Take("!");
        if (LabelTokens.IsSymbol(Token))
        {
            return Expect("a key");
        }

        var key = Token;
        _next++;
        if (LabelTokens.ProblemOfKey(key) is { } problem)
        {
            return Refuse(problem);
        }

        if (Token is End or ",")
        {
            return new(key, isNegated ? LabelOperator.DoesNotExist : LabelOperator.Exists, []);
        }

        return isNegated ? Expect("',' or the end after '!key'") : ReadComparison(key);
    }

    private LabelRequirement? ReadComparison(string key)
    {
        var symbol = Token;
        _next++;
        return symbol switch
        {
            "in" => ReadSet(key, LabelOperator.In),
            "notin" => ReadSet(key, LabelOperator.NotIn),
            "=" or "==" => ReadValue(key, LabelOperator.In),
            "!=" => ReadValue(key, LabelOperator.NotIn),
            ">" => ReadNumber(key, LabelOperator.GreaterThan),
            "<" => ReadNumber(key, LabelOperator.LessThan),
            _ => Refuse($"found '{symbol}', expected: in, notin, =, ==, !=, >, <"),
        };
    }

    private LabelRequirement? ReadValue(string key, LabelOperator comparison)
    {
        var value = Token is End or "," ? "" : LabelTokens.IsSymbol(Token) ? null : _tokens[_next++];
        return value is null ? Expect("a value") : Check(new(key, comparison, [value]));
    }

    private LabelRequirement? ReadNumber(string key, LabelOperator comparison) =>
        ReadValue(key, comparison) is not { } requirement ? null
        : LabelRequirement.TryParse(requirement.Values[0], out _) ? requirement
        : Refuse($"'{requirement.Values[0]}' is compared with > or <, so it has to be an integer");

    private LabelRequirement? ReadSet(string key, LabelOperator comparison)
    {
        if (!Take("("))
        {
            return Expect("'('");
        }

        var values = new SortedSet<string>(StringComparer.Ordinal);
        while (true)
        {
            // Between two commas, or beside a parenthesis, stands the empty value.
            values.Add(LabelTokens.IsSymbol(Token) ? "" : _tokens[_next++]);
            if (Take(")"))
            {
                return Check(new(key, comparison, [.. values]));
            }

            if (!Take(","))
            {
                return Expect("',' or ')'");
            }
        }
    }

    private LabelRequirement? Check(LabelRequirement requirement) =>
        requirement.Values.Select(LabelTokens.ProblemOfValue).FirstOrDefault(problem => problem is not null) is { } problem ? Refuse(problem) : requirement;

    private bool Take(string token)
    {
        var isThere = Token == token;
        _next += isThere ? 1 : 0;
        return isThere;
    }

    private LabelRequirement? Expect(string what) => Refuse($"found '{Token}', expected: {what}");

    private LabelRequirement? Refuse(string problem)
    {
        _problem ??= problem;
        return null;
    }
}
