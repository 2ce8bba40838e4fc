using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KubeCodegen.Tool.Yaml;

/// <summary>Walks the documents of one file; an error of a document ends that document, an error of the parser ends the walk.</summary>
internal sealed class YamlStream(IParser parser, string fileName)
{
    private readonly List<YamlDocument> documents = [];
    private int number;

    public IReadOnlyList<YamlDocument> Read()
    {
        try
        {
            parser.MoveNext();
            parser.MoveNext();
            while (parser.Current is DocumentStart)
            {
                number++;
                parser.MoveNext();
                if (!ReadDocument())
                {
                    break;
                }

                SkipDocumentEnd();
            }
        }
        catch (YamlException failure)
        {
            documents.Add(YamlReader.Failed(fileName, Math.Max(number, 1), failure.Start, failure.Message));
        }

        return documents;
    }

    private bool ReadDocument()
    {
        if (parser.Current is Scalar { Value: "", Style: ScalarStyle.Plain, Tag.IsEmpty: true })
        {
            return true;
        }

        var line = (int)parser.Current!.Start.Line;
        try
        {
            var value = new DocumentBuilder(parser).ReadNode(0);
            documents.Add(new YamlDocument(fileName, number, line, value));
            return true;
        }
        catch (YamlReadException failure)
        {
            documents.Add(YamlReader.Failed(fileName, number, failure.At, failure.Message));
            return !failure.EndsFile;
        }
    }

    private void SkipDocumentEnd()
    {
        while (parser.Current is not DocumentEnd)
        {
            parser.MoveNext();
        }

        parser.MoveNext();
    }
}
