using System.Globalization;
using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema.Markers;

/// <summary>
/// Says when a constraint takes the place of a tighter one, mostly that of the member's type. That is allowed, and sometimes meant;
/// controller-gen would ask for both.
/// </summary>
internal static class Loosening
{
    public static void Below(Marker marker, string what, JsonNumber value, JsonNumber? before, MarkerContext context) =>
        Check(marker, what, value, before, before is not null && JsonNumbers.Compare(value.Text, before.Text) < 0, context);

    public static void Above(Marker marker, string what, JsonNumber value, JsonNumber? before, MarkerContext context) =>
        Check(marker, what, value, before, before is not null && JsonNumbers.Compare(value.Text, before.Text) > 0, context);

    public static void Range(Marker marker, string what, (long? Min, long? Max) value, (long? Min, long? Max) before, MarkerContext context)
    {
        Check(marker, "the least " + what, value.Min, before.Min, value.Min < before.Min, context);
        Check(marker, "the greatest " + what, value.Max, before.Max, value.Max > before.Max, context);
    }

    public static void Divisor(Marker marker, JsonNumber value, JsonNumber? before, MarkerContext context) =>
        Check(marker, "multiple of", value, before, before is not null && !IsMultiple(value, before), context);

    /// <summary>What cannot be compared may well be looser.</summary>
    public static void Other(Marker marker, string what, object value, object? before, MarkerContext context) =>
        Check(marker, what, value, before, before is not null && !before.Equals(value), context);

    public static void Values(Marker marker, EquatableArray<JsonValue> values, EquatableArray<JsonValue> before, MarkerContext context)
    {
        if (!before.IsEmpty && values.Any(value => !before.Contains(value)))
        {
            Report(marker, "the list", string.Join(", ", values), string.Join(", ", before), context);
        }
    }

    private static void Check(Marker marker, string what, object? value, object? before, bool isLooser, MarkerContext context)
    {
        if (isLooser)
        {
            Report(marker, what, Text(value!), Text(before!), context);
        }
    }

    private static void Report(Marker marker, string what, string value, string before, MarkerContext context) =>
        context.Report(Descriptors.Loosened, marker.Source.Anchor, marker.Source.Attribute, what, value, before);

    private static string Text(object value) => value is JsonNumber number ? number.Text : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static bool IsMultiple(JsonNumber value, JsonNumber divisor) =>
        decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var dividend)
        && decimal.TryParse(divisor.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var step)
        && step != 0 && dividend % step == 0;
}
