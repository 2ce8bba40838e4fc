using System.Globalization;
using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Resources;

namespace KubeCodegen.Testing.Schemas;

/// <summary>What the places of a scale have to hold (apiextensions <c>customResourceValidator.ValidateScaleSpec</c>).</summary>
internal static class ScaleRules
{
    public static void Check(JsonObject obj, ScalePaths scale, List<FieldCause> errors)
    {
        CheckCount(obj, scale.Spec, errors);
        CheckCount(obj, scale.Status, errors);
        if (scale.Selector is { Length: > 0 } selector)
        {
            CheckSelector(obj, selector, errors);
        }
    }

    private static void CheckSelector(JsonObject obj, string path, List<FieldCause> errors)
    {
        var error = Find(obj, path, out var text);
        if (error is null && text is not null && text.AsText() is null)
        {
            error = $"{path} accessor error: {GoFormat.Value(text)} is of the type {GoFormat.TypeOf(text)}, expected string";
        }

        if (error is not null)
        {
            Refuse(path, "\"\"", error, errors);
        }
    }

    private static void CheckCount(JsonObject obj, string path, List<FieldCause> errors)
    {
        if (Find(obj, path, out var value) is { } error)
        {
            Refuse(path, "0", error, errors);
            return;
        }

        if (value is null)
        {
            return;
        }

        if (GoFormat.TypeOf(value) != "int64")
        {
            Refuse(path, "0", $"{path} accessor error: {GoFormat.Value(value)} is of the type {GoFormat.TypeOf(value)}, expected int64", errors);
            return;
        }

        var count = value.GetValue<long>();
        if (count is < 0 or > int.MaxValue)
        {
            Refuse(path, count.ToString(CultureInfo.InvariantCulture), count < 0 ? "should be a non-negative integer" : "should be less than or equal to 2147483647", errors);
        }
    }

    /// <returns>Why there is no way to the value, in the words of apimachinery's <c>NestedFieldNoCopy</c>.</returns>
    private static string? Find(JsonObject obj, string path, out JsonNode? value)
    {
        value = obj;
        var walked = "";
        foreach (var name in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (value is null)
            {
                return null;
            }

            walked += "." + name;
            if (value is not JsonObject members)
            {
                return $"{walked} accessor error: {GoFormat.Value(value)} is of the type {GoFormat.TypeOf(value)}, expected map[string]interface{{}}";
            }

            value = members[name];
        }

        return null;
    }

    private static void Refuse(string path, string shown, string error, List<FieldCause> errors) =>
        errors.Add(new FieldCause(CrdErrorReason.Invalid, path, $"Invalid value: {shown}: {error}"));
}
