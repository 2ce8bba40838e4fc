using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Values;

/// <summary>Which item of an old list an item has come from (apiserver <c>CorrelatedObject</c>): only the keys of a map tell.</summary>
internal static class Correspondence
{
    /// <returns>Null when there is none, or several.</returns>
    public static JsonValue? Find(JsonValue item, SchemaProps list, JsonArray? before)
    {
        if (before is null || list.ListType != "map" || item is not JsonObject keyed)
        {
            return null;
        }

        var found = before.Items.Where(old => old is JsonObject other && list.ListMapKeys.All(key => Equals(keyed[key], other[key]))).Take(2).ToArray();
        return found.Length == 1 ? found[0] : null;
    }
}
