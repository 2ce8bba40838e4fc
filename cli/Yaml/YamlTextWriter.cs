using System.Globalization;

namespace KubeCodegen.Tool.Yaml;

/// <summary>
/// Collects what the emitter writes and escapes the characters that it leaves raw between double quotes but that nobody sees in a review.
/// <see cref="TextStyle"/> gives texts with them double quotes, so an escape is right wherever they appear.
/// </summary>
internal sealed class YamlTextWriter() : StringWriter(CultureInfo.InvariantCulture)
{
    public override void Write(char value)
    {
        switch (value)
        {
            case '\t':
                base.Write("\\t");
                break;
            case '\uFEFF':
                base.Write("\\uFEFF");
                break;
            default:
                base.Write(value);
                break;
        }
    }
}
