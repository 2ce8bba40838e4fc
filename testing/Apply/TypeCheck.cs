using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Apply;

/// <summary>Whether an object is of a type (structured-merge-diff <c>typed/validate.go</c>).</summary>
internal static class TypeCheck
{
    /// <param name="allowsDuplicates">Whether items of associative lists may have equal keys; objects that are stored may have.</param>
    /// <returns>What is wrong, in structured-merge-diff's words; null when nothing is.</returns>
    public static string? Describe(JsonNode? value, MergeType type, bool allowsDuplicates)
    {
        var errors = new List<string>();
        Check(value, type, "", allowsDuplicates, errors);
        return errors.Count switch
        {
            0 => null,
            1 => errors[0],
            _ => "errors:\n" + string.Join("\n", errors.Select(error => "  " + error)),
        };
    }

    private static void Check(JsonNode? value, MergeType type, string path, bool allowsDuplicates, List<string> errors)
    {
        type = type.For(Operand.Of(value));
        if (type.Map is { } map)
        {
            CheckMap(value, map, path, allowsDuplicates, errors);
        }
        else if (type.Scalar is { } scalar)
        {
            if (CheckScalar(value, scalar) is { } error)
            {
                errors.Add(At(path, error));
            }
        }
        else if (type.List is { } list)
        {
            CheckList(value, list, path, allowsDuplicates, errors);
        }
    }

    private static void CheckMap(JsonNode? value, MergeMap map, string path, bool allowsDuplicates, List<string> errors)
    {
        if (value is null)
        {
            return;
        }

        if (value is not JsonObject members)
        {
            errors.Add(At(path, "expected map, got " + Wrapped(value)));
            return;
        }

        foreach (var (name, member) in members)
        {
            if (map.TypeOf(name) is not { } type)
            {
                errors.Add(At(path + "." + name, "field not declared in schema"));
                return;
            }

            Check(member, type, path + "." + name, allowsDuplicates, errors);
        }
    }

    private static void CheckList(JsonNode? value, MergeList list, string path, bool allowsDuplicates, List<string> errors)
    {
        if (value is null)
        {
            return;
        }

        if (value is not JsonArray items)
        {
            errors.Add(At(path, "expected list, got " + Wrapped(value)));
            return;
        }

        var seen = new HashSet<PathElement>();
        for (var i = 0; i < items.Count; i++)
        {
            var element = PathElement.OfIndex(i);
            if (list.IsAssociative)
            {
                if (ListKeys.Of(items[i], list, out var error) is not { } key)
                {
                    errors.Add(At(path, string.Create(CultureInfo.InvariantCulture, $"element {i}: {error}")));
                    return;
                }

                element = key;
                if (!seen.Add(element) && !allowsDuplicates)
                {
                    errors.Add(At(path, $"duplicate entries for key {element}"));
                }
            }

            Check(items[i], list.Element, path + element, allowsDuplicates, errors);
        }
    }

    private static string? CheckScalar(JsonNode? value, ScalarType type)
    {
        var kind = value?.GetValueKind();
        return (type, kind) switch
        {
            (_, null) => null,
            (ScalarType.Numeric, JsonValueKind.Number) or (ScalarType.String, JsonValueKind.String) or (ScalarType.Boolean, JsonValueKind.True or JsonValueKind.False) => null,
            (ScalarType.Untyped, not (JsonValueKind.Object or JsonValueKind.Array)) => null,
            (ScalarType.Numeric, _) => "expected numeric (int or float), got " + GoFormat.TypeOf(value),
            (ScalarType.String, _) => $"expected string, got &value.valueUnstructured{{Value:{GoFormat.Syntax(value)}}}",
            (ScalarType.Boolean, _) => "expected boolean, got " + Wrapped(value),
            _ => "expected any scalar, got " + Wrapped(value),
        };
    }

    private static string Wrapped(JsonNode? value) => "&{" + GoFormat.Value(value) + "}";

    private static string At(string path, string error) => path.Length == 0 ? error : $"{path}: {error}";
}
