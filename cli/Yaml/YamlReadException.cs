using YamlDotNet.Core;

namespace KubeCodegen.Tool.Yaml;

/// <summary>Carries an error from inside a document to <see cref="YamlReader"/>, which returns it as a value; no caller ever sees it.</summary>
internal sealed class YamlReadException(Mark at, string message) : Exception(message)
{
    public Mark At { get; } = at;
}
