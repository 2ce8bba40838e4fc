using System.Text.Json;

namespace KubeCodegen.Client;

/// <summary>Finds out which object some JSON is, also where the rest of it cannot be read or is not there.</summary>
internal static class KeyFinder
{
    public static UnreadableObject Describe(ReadOnlySpan<byte> json, Exception error)
    {
        string? name = null, space = null, version = null;
        try
        {
            var reader = new Utf8JsonReader(json, isFinalBlock: false, default);
            Find(ref reader, ref name, ref space, ref version);
        }
        catch (JsonException)
        {
            // What was found before that point is as good as it gets.
        }

        return new UnreadableObject(name is null ? null : new NamespacedName(space, name), version, error);
    }

    private static void Find(ref Utf8JsonReader reader, ref string? name, ref string? space, ref string? version)
    {
        var isInMetadata = false;
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName)
            {
                isInMetadata = reader.ValueTextEquals("metadata"u8);
            }
            else if (isInMetadata && reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.EndObject)
            {
                return;
            }
            else if (isInMetadata && reader.CurrentDepth == 2 && reader.TokenType == JsonTokenType.PropertyName)
            {
                Take(ref reader, ref name, ref space, ref version);
            }
        }
    }

    private static void Take(ref Utf8JsonReader reader, ref string? name, ref string? space, ref string? version)
    {
        var (isName, isSpace, isVersion) = (reader.ValueTextEquals("name"u8), reader.ValueTextEquals("namespace"u8), reader.ValueTextEquals("resourceVersion"u8));
        if (!reader.Read() || reader.TokenType != JsonTokenType.String)
        {
            return;
        }

        name = isName ? reader.GetString() : name;
        space = isSpace ? reader.GetString() : space;
        version = isVersion ? reader.GetString() : version;
    }
}
