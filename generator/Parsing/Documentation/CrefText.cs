namespace KubeCodegen.Generator.Parsing.Documentation;

/// <summary>How a reference to a symbol reads in a description: short, and without the marks of documentation ids.</summary>
internal static class CrefText
{
    public static string Of(string cref) => cref switch
    {
        ['T' or '!', ':', .. var type] => WithoutArity(LastNames(WithoutArguments(type), 1)),
        ['N', ':', .. var @namespace] => @namespace,
        ['M' or 'P' or 'F' or 'E', ':', .. var member] => WithoutArity(LastNames(WithoutArguments(member), 2)),
        _ => cref.Replace('{', '<').Replace('}', '>'),
    };

    private static string WithoutArguments(string id) => id.IndexOf('(') is >= 0 and var open ? id.Substring(0, open) : id;

    private static string LastNames(string id, int count)
    {
        var position = id.Length;
        for (; count > 0 && position > 0; count--)
        {
            position = id.LastIndexOf('.', position - 1);
        }

        return position < 0 ? id : id.Substring(position + 1);
    }

    /// <summary><c>List`1.Add``2</c> is <c>List.Add</c>.</summary>
    private static string WithoutArity(string name)
    {
        var tick = name.IndexOf('`');
        if (tick < 0)
        {
            return name;
        }

        var rest = tick;
        while (rest < name.Length && (name[rest] == '`' || char.IsDigit(name[rest])))
        {
            rest++;
        }

        return name.Substring(0, tick) + WithoutArity(name.Substring(rest));
    }
}
