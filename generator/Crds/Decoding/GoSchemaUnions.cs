using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Decoding;

/// <summary>additionalProperties and additionalItems: a schema, true or false (apiextensions <c>JSONSchemaPropsOrBool</c>).</summary>
internal sealed class GoSchemaOrBool(GoType schema) : GoType("v1.JSONSchemaPropsOrBool")
{
    public override JsonValue Zero => JsonValue.False;

    public override JsonValue Decode(JsonValue value, DecodeState state)
    {
        switch (value)
        {
            case JsonObject:
                return state.DecodeApart(schema, value);
            case JsonBoolean:
                return value;
            default:
                state.Fail("boolean or JSON schema expected");
                return Zero;
        }
    }
}

/// <summary>items and dependencies: a schema or a list of something else. The decoder takes everything else, too, and forgets it.</summary>
internal sealed class GoSchemaOrList(string name, GoType schema, GoType list) : GoType(name)
{
    public override JsonValue Zero => JsonValue.Null;

    public override JsonValue Decode(JsonValue value, DecodeState state) => value switch
    {
        JsonObject => state.DecodeApart(schema, value),
        JsonArray => state.DecodeApart(list, value),
        _ => value,
    };
}
