using System.Globalization;
using KubeCodegen.Tool.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Scalar = YamlDotNet.Core.Events.Scalar;

namespace KubeCodegen.Tool.Check;

/// <summary>Finds where in a file a node is written; of a node that is not there, the nearest one above it.</summary>
internal sealed class NodeLocator
{
    private readonly GuardedParser parser;
    private (int Line, int Column) nearest;

    private NodeLocator(string text, (int Line, int Column) nearest)
    {
        parser = new GuardedParser(text);
        this.nearest = nearest;
    }

    /// <param name="document">The place of the document in the file, from 1.</param>
    /// <param name="steps">Keys and indices.</param>
    /// <param name="otherwise">The answer for a text that the parser does not take, and for no steps at all.</param>
    public static (int Line, int Column) Locate(string text, int document, IReadOnlyList<string> steps, (int Line, int Column) otherwise)
    {
        var locator = new NodeLocator(text, otherwise);
        try
        {
            locator.Find(document, steps);
        }
        catch (YamlException)
        {
            // JSON with tabs, for instance: what was found so far is the best that there is.
        }

        return locator.nearest;
    }

    private void Find(int document, IReadOnlyList<string> steps)
    {
        for (var number = 0; number < document && parser.MoveNext();)
        {
            number += parser.Current is DocumentStart ? 1 : 0;
        }

        var isFound = parser.MoveNext();
        for (var i = 0; isFound && i < steps.Count; i++)
        {
            isFound = parser.Current switch
            {
                MappingStart => EnterKey(steps[i]),
                SequenceStart => int.TryParse(steps[i], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && EnterItem(index),
                _ => false,
            };
        }
    }

    private bool EnterKey(string key)
    {
        parser.MoveNext();
        while (parser.Current is not MappingEnd)
        {
            if (parser.Current is Scalar { Value: var name, Start: var start } && name == key)
            {
                Remember(start);
                return parser.MoveNext();
            }

            Skip();
            Skip();
        }

        return false;
    }

    private bool EnterItem(int index)
    {
        parser.MoveNext();
        for (; parser.Current is not SequenceEnd; index--)
        {
            if (index == 0)
            {
                Remember(parser.Current!.Start);
                return true;
            }

            Skip();
        }

        return false;
    }

    private void Skip()
    {
        var depth = 0;
        do
        {
            depth += parser.Current!.NestingIncrease;
            parser.MoveNext();
        }
        while (depth > 0);
    }

    private void Remember(Mark mark) => nearest = ((int)mark.Line, (int)mark.Column);
}
