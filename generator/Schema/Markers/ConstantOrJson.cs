using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;

namespace KubeCodegen.Generator.Schema.Markers;

/// <summary>The value of <c>[Default]</c> and <c>[Example]</c>: a constant of C#, or JSON in a string.</summary>
internal static class ConstantOrJson
{
    public static (JsonValue? Value, string? Error) Read(AttributeValues values)
    {
        if (values.Text("Json") is not { } json)
        {
            return values.Positional.IsEmpty
                ? (null, "neither a value nor Json is given")
                : (values.Positional[0], null);
        }

        return JsonReader.TryRead(json, out var value, out var error) ? (value, null) : (null, error);
    }
}
