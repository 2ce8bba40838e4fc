using System.Collections.Concurrent;
using System.Reflection;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace KubeCodegen.Generator.Emitting;

/// <summary>
/// The only file that touches Scriban. Its lenient defaults are off: an unknown name is an error, output and loops are not cut,
/// lines end with LF, members keep their names.
/// </summary>
internal static class TemplateEngine
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string Name, string Text), Template> Parsed = new();

    [ThreadStatic]
    private static TemplateContext? context;

    /// <summary>Renders a template with <paramref name="view"/> as <c>View</c>.</summary>
    /// <param name="name">The template's file name.</param>
    /// <param name="view">The values that the template shows.</param>
    /// <param name="replacements">Templates by file name that take the place of the built-in ones.</param>
    /// <exception cref="TemplateException">The template cannot be read or run.</exception>
    public static string Render(string name, object view, IReadOnlyDictionary<string, string> replacements)
    {
        var template = Find(name, TextOf(name, replacements));
        var scope = new ScriptObject { ["View"] = view };
        var engine = replacements.Count == 0 ? context ??= NewContext(replacements) : NewContext(replacements);
        engine.PushGlobal(scope);
        try
        {
            return template.Render(engine);
        }
        catch (ScriptRuntimeException failure)
        {
            context = null;
            throw new TemplateException(failure.Span.FileName ?? name, failure.Span.Start.Line + 1, failure.Span.Start.Column + 1, failure.OriginalMessage);
        }
        finally
        {
            if (engine == context)
            {
                engine.PopGlobal();
            }
        }
    }

    private static Template Find(string name, string text)
    {
        var template = Parsed.GetOrAdd((name, text), static key => Template.Parse(key.Text, key.Name));
        if (template.HasErrors)
        {
            var error = template.Messages[0];
            throw new TemplateException(name, error.Span.Start.Line + 1, error.Span.Start.Column + 1, error.Message);
        }

        return template;
    }

    private static string TextOf(string name, IReadOnlyDictionary<string, string> replacements) =>
        replacements.TryGetValue(name, out var text) ? text : BuiltIn(name);

    private static string BuiltIn(string name) => Texts.GetOrAdd(name, static resource =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the template {resource} is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    });

    private static TemplateContext NewContext(IReadOnlyDictionary<string, string> replacements) => new()
    {
        TemplateLoader = new Loader(replacements),
        StrictVariables = true,
        EnableRelaxedMemberAccess = false,
        EnableRelaxedTargetAccess = false,
        EnableRelaxedFunctionAccess = false,
        EnableRelaxedIndexerAccess = false,
        LimitToString = 0,
        LoopLimit = 0,
        RecursiveLimit = 0,
        NewLine = "\n",
        MemberRenamer = static member => member.Name,
    };

    /// <summary>Finds what a template includes.</summary>
    private sealed class Loader(IReadOnlyDictionary<string, string> replacements) : ITemplateLoader
    {
        public string GetPath(TemplateContext engine, SourceSpan callerSpan, string templateName) => templateName;

        public string Load(TemplateContext engine, SourceSpan callerSpan, string templatePath) => TextOf(templatePath, replacements);

        public ValueTask<string?> LoadAsync(TemplateContext engine, SourceSpan callerSpan, string templatePath) =>
            new(Load(engine, callerSpan, templatePath));
    }
}

/// <summary>A template is wrong: where and why.</summary>
internal sealed class TemplateException(string name, int line, int column, string reason) : Exception(reason)
{
    public string Name { get; } = name;

    public int Line { get; } = line;

    public int Column { get; } = column;
}
