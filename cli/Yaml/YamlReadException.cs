using YamlDotNet.Core;

namespace KubeCodegen.Tool.Yaml;

/// <summary>Carries an error from inside a document to <see cref="YamlReader"/>, which returns it as a value; no caller ever sees it.</summary>
internal sealed class YamlReadException(Mark at, string message, bool endsFile = false) : Exception(message)
{
    public Mark At { get; } = at;

    /// <summary>Behind the error the parser's cost may grow with the square of the text, so the rest of the file is not looked at.</summary>
    public bool EndsFile { get; } = endsFile;
}
