using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Parsing;

/// <summary><c>[assembly: CrdOptions]</c> as the model has it.</summary>
internal static class DefinitionOptionsParser
{
    public static DefinitionOptions Parse(IEnumerable<AttributeValues> assembly) =>
        assembly.FirstOrDefault(attribute => attribute.Source.Attribute == "CrdOptions") is not { } options ? DefinitionOptions.Default
        : new DefinitionOptions(
            options["MaxDescLen"] is JsonNumber length && AttributeValues.Integer(length) is >= 0 and var most ? (int)most : null,
            options["GenerateEmbeddedObjectMeta"] != JsonValue.False);
}
