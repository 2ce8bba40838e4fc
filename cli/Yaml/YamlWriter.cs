using KubeCodegen.Generator.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Scalar = YamlDotNet.Core.Events.Scalar;

namespace KubeCodegen.Tool.Yaml;

/// <summary>
/// Writes a value as one YAML document in block style that every YAML 1.1 and 1.2 reader understands alike:
/// two spaces, indented lists, no folded lines, and quotes wherever a plain text could be read as something else.
/// </summary>
internal static class YamlWriter
{
    // Readers give up on a simple key after 1024 characters of source, and an escape takes up to six: 128 stays clear of that.
    private const int MaxSimpleKeyLength = 128;

    private static readonly EmitterSettings Settings = new EmitterSettings(
        bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, MaxSimpleKeyLength).WithIndentedSequences().WithNewLine("\n");

    /// <summary>The document with a final newline, without <c>---</c>.</summary>
    /// <exception cref="ArgumentException">A text holds half a surrogate pair, or a number is none of JSON: no YAML file can hold it.</exception>
    public static string Write(JsonValue document)
    {
        using var text = new YamlTextWriter();
        var emitter = new Emitter(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(emitter, document);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Emit(Emitter emitter, JsonValue value)
    {
        switch (value)
        {
            case JsonNull:
                emitter.Emit(ScalarOf("null", ScalarStyle.Plain));
                break;
            case JsonBoolean boolean:
                emitter.Emit(ScalarOf(boolean.Value ? "true" : "false", ScalarStyle.Plain));
                break;
            case JsonNumber number:
                emitter.Emit(ScalarOf(Checked(number), ScalarStyle.Plain));
                break;
            case JsonString text:
                emitter.Emit(ScalarOf(Checked(text.Value), TextStyle.OfValue(text.Value)));
                break;
            case JsonArray array:
                EmitSequence(emitter, array);
                break;
            case JsonObject obj:
                EmitMapping(emitter, obj);
                break;
        }
    }

    private static void EmitSequence(Emitter emitter, JsonArray array)
    {
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
        foreach (var item in array.Items)
        {
            Emit(emitter, item);
        }

        emitter.Emit(new SequenceEnd());
    }

    private static void EmitMapping(Emitter emitter, JsonObject obj)
    {
        emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));
        foreach (var member in obj.Members)
        {
            emitter.Emit(ScalarOf(Checked(member.Name), TextStyle.OfKey(member.Name)));
            Emit(emitter, member.Value);
        }

        emitter.Emit(new MappingEnd());
    }

    private static Scalar ScalarOf(string text, ScalarStyle style) =>
        new(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true);

    private static string Checked(JsonNumber number) =>
        JsonNumberText.IsValid(number.Text)
            ? number.Text
            : throw new ArgumentException($"'{number.Text}' is not a number of JSON", nameof(number));

    private static string Checked(string text) =>
        YamlCharacters.HasLoneSurrogate(text)
            ? throw new ArgumentException($"the text {JsonWriter.Compact(new JsonString(text))} holds half of a surrogate pair, which UTF-8 cannot hold", nameof(text))
            : text;
}
