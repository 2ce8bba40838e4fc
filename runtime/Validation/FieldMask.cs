using System.Text.Json;
using k8s;

namespace KubeCodegen.Validation;

/// <summary>The fields of an object that may be set.</summary>
public static class FieldMask
{
    /// <summary>Finds fields that are set and not allowed, by their names in JSON. What has the value of an absent field in Go (empty, false, zero) does not count as set.</summary>
    /// <param name="value">The object; null has no fields.</param>
    /// <param name="allowed">The names of the fields that may be set.</param>
    /// <returns>One error for all of them; null when there are none.</returns>
    public static FieldError? CheckDisallowedFields(object? value, params ReadOnlySpan<string> allowed)
    {
        List<string> disallowed = [];
        if (value is not null)
        {
            using var json = JsonDocument.Parse(KubernetesJson.Serialize(value));
            foreach (var field in json.RootElement.EnumerateObject())
            {
                if (!allowed.Contains(field.Name) && IsSet(field.Value))
                {
                    disallowed.Add(field.Name);
                }
            }
        }

        return disallowed.Count == 0 ? null : FieldError.DisallowedFields(disallowed);
    }

    private static bool IsSet(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.False => false,
        JsonValueKind.String => value.GetString()!.Length > 0,
        JsonValueKind.Number => !value.TryGetInt64(out var number) || number != 0,
        JsonValueKind.Array => value.GetArrayLength() > 0,
        _ => true,
    };
}
