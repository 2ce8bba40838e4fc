using System.Globalization;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds;

/// <summary>The path of a field as the API server writes it, and the nearest place in the source (apimachinery <c>field.Path</c>).</summary>
internal sealed record FieldPath(string Text, SourceAnchor? Anchor = null)
{
    /// <summary>What stands for no path at all in the server's texts.</summary>
    public static FieldPath None { get; } = new("");

    public static FieldPath Of(string text) => new(text);

    public FieldPath Child(string name) => this with { Text = Text.Length == 0 ? name : Text + "." + name };

    public FieldPath Key(string key) => this with { Text = $"{Text}[{key}]" };

    public FieldPath Index(int index) => Key(index.ToString(CultureInfo.InvariantCulture));

    /// <summary>This path with the place in the source that the schema knows, or that of the node above.</summary>
    public FieldPath At(SchemaProps schema) => schema.Origin is { } origin ? this with { Anchor = origin } : this;

    public override string ToString() => Text;
}
