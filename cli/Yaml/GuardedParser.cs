using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KubeCodegen.Tool.Yaml;

/// <summary>
/// YamlDotNet's parser, which meets some broken texts (an open <c>[</c> before a key, <c>"\U99999999"</c>) with exceptions of its inside
/// instead of a <see cref="YamlException"/> with a place; here they become one.
/// </summary>
internal sealed class GuardedParser : IParser
{
    private readonly Scanner scanner;
    private readonly Parser parser;

    public GuardedParser(string text)
    {
        scanner = new Scanner(new StringReader(text), skipComments: true);
        parser = new Parser(scanner);
    }

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            var at = scanner.CurrentPosition;
            throw new YamlException(at, at, "this is not valid YAML", failure);
        }
    }
}
