using System.Globalization;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Crds.Definition;
using KubeCodegen.Generator.Rules;
using KubeCodegen.Testing.Errors;

namespace KubeCodegen.Testing.Selectors;

/// <summary>Reads <c>a=b,c in (d, e),!f</c> (apimachinery <c>labels/selector.go</c>), with its words for what cannot be read.</summary>
internal sealed class LabelSelectorParser
{
    private const string Operators = "in, notin, =, ==, !=, gt, lt";
    private readonly LabelTokens tokens;

    private LabelSelectorParser(string text) => tokens = new LabelTokens(text);

    /// <exception cref="Refusal">The text is no selector.</exception>
    public static LabelSelector Parse(string? text) =>
        string.IsNullOrEmpty(text) ? LabelSelector.Everything : new LabelSelector([.. new LabelSelectorParser(text).Parse().OrderBy(requirement => requirement.Key, StringComparer.Ordinal)]);

    private List<LabelRequirement> Parse()
    {
        var requirements = new List<LabelRequirement>();
        while (true)
        {
            var (kind, text) = tokens.Peek();
            switch (kind)
            {
                case LabelToken.Identifier or LabelToken.DoesNotExist:
                    requirements.Add(Requirement());
                    (kind, text) = tokens.Next();
                    if (kind == LabelToken.End)
                    {
                        return requirements;
                    }

                    if (kind != LabelToken.Comma)
                    {
                        throw Refusals.BadRequest($"found '{text}', expected: ',' or 'end of string'");
                    }

                    if (tokens.Peek() is { Kind: not (LabelToken.Identifier or LabelToken.DoesNotExist), Text: var after })
                    {
                        throw Refusals.BadRequest($"found '{after}', expected: identifier after ','");
                    }

                    break;
                case LabelToken.End:
                    return requirements;
                default:
                    throw Refusals.BadRequest($"found '{text}', expected: !, identifier, or 'end of string'");
            }
        }
    }

    private LabelRequirement Requirement()
    {
        var (kind, text) = tokens.Next();
        var isNegated = kind == LabelToken.DoesNotExist;
        if (isNegated)
        {
            (kind, text) = tokens.Next();
        }

        if (kind != LabelToken.Identifier)
        {
            throw Unparsed($"found '{text}', expected: identifier");
        }

        if (QualifiedNames.Check(text) is { } reasons)
        {
            throw Unparsed($"<nil>: Invalid value: {GoText.Quote(text)}: {string.Join("; ", ServerWords.Split(reasons))}");
        }

        if (isNegated)
        {
            return new LabelRequirement(text, LabelOperator.DoesNotExist, []);
        }

        if (tokens.Peek().Kind is LabelToken.End or LabelToken.Comma)
        {
            return new LabelRequirement(text, LabelOperator.Exists, []);
        }

        var (relation, word) = tokens.NextWord();
        var requirement = relation switch
        {
            LabelToken.In => new LabelRequirement(text, LabelOperator.In, Set()),
            LabelToken.NotIn => new LabelRequirement(text, LabelOperator.NotIn, Set()),
            LabelToken.Equal or LabelToken.DoubleEqual => new LabelRequirement(text, LabelOperator.In, [Exact()]),
            LabelToken.NotEqual => new LabelRequirement(text, LabelOperator.NotIn, [Exact()]),
            LabelToken.GreaterThan => new LabelRequirement(text, LabelOperator.GreaterThan, [Exact()]),
            LabelToken.LessThan => new LabelRequirement(text, LabelOperator.LessThan, [Exact()]),
            _ => throw Unparsed($"found '{word}', expected: {Operators}"),
        };
        Check(requirement);
        return requirement;
    }

    private List<string> Set()
    {
        var (kind, text) = tokens.NextValue();
        if (kind != LabelToken.Open)
        {
            throw Unparsed($"found '{text}' expected: '('");
        }

        (kind, text) = tokens.PeekValue();
        if (kind == LabelToken.Close)
        {
            tokens.NextValue();
            return [""];
        }

        if (kind is not (LabelToken.Identifier or LabelToken.Comma))
        {
            throw Unparsed($"found '{text}', expected: ',', ')' or identifier");
        }

        var values = new SortedSet<string>(StringComparer.Ordinal);
        while (true)
        {
            (kind, text) = tokens.NextValue();
            if (kind == LabelToken.Identifier)
            {
                values.Add(text);
                (kind, text) = tokens.PeekValue();
                if (kind is not (LabelToken.Comma or LabelToken.Close))
                {
                    throw Unparsed($"found '{text}', expected: ',' or ')'");
                }
            }
            else if (kind == LabelToken.Comma)
            {
                if (values.Count == 0)
                {
                    values.Add("");
                }

                (kind, _) = tokens.PeekValue();
                if (kind is LabelToken.Close or LabelToken.Comma)
                {
                    values.Add("");
                }
            }
            else if (kind == LabelToken.Close)
            {
                return [.. values];
            }
            else
            {
                throw Unparsed($"found '{text}', expected: ',', or identifier");
            }
        }
    }

    private string Exact()
    {
        if (tokens.PeekValue().Kind is LabelToken.End or LabelToken.Comma)
        {
            return "";
        }

        var (kind, text) = tokens.NextValue();
        return kind == LabelToken.Identifier ? text : throw Unparsed($"found '{text}', expected: identifier");
    }

    private static void Check(LabelRequirement requirement)
    {
        if (requirement.Operator is LabelOperator.GreaterThan or LabelOperator.LessThan
            && !long.TryParse(requirement.Values[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            throw Unparsed($"values[0]: Invalid value: {GoText.Quote(requirement.Values[0])}: for 'Gt', 'Lt' operators, the value must be an integer");
        }

        foreach (var (index, value) in requirement.Values.Index())
        {
            if (QualifiedNames.CheckLabelValue(value) is { } reasons)
            {
                throw Unparsed($"values[{index}][{requirement.Key}]: Invalid value: {GoText.Quote(value)}: {string.Join("; ", ServerWords.Split(reasons))}");
            }
        }
    }

    private static Refusal Unparsed(string message) => Refusals.BadRequest("unable to parse requirement: " + message);
}
