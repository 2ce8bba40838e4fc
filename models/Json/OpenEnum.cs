using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KubeCodegen.Json;

/// <summary>
/// Enums that keep texts which they do not know: such a text is given a number that the enum does not use, for as long as the program runs.
/// So a value of tomorrow can be stored, copied, compared and written back like any other.
/// </summary>
public static class OpenEnum
{
    /// <summary>How many unknown texts of an enum are kept, so that a server that sends ever new ones does not fill the memory.</summary>
    public const int MaxUnknown = 10_000;

    /// <summary>Whether the enum itself has the value.</summary>
    public static bool IsKnown<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(TEnum value)
        where TEnum : struct, Enum => EnumTexts<TEnum>.IsKnown(value);

    /// <summary>What JSON writes for a value; null for a number that stands for nothing.</summary>
    public static string? TextOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(TEnum value)
        where TEnum : struct, Enum => EnumTexts<TEnum>.TextOf(value);

    /// <summary>The value for a text, be it one that the enum knows or not.</summary>
    /// <exception cref="JsonException">There have been <see cref="MaxUnknown"/> texts that it does not know, or the enum's type has no number left.</exception>
    public static TEnum ValueOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(string text)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(text);
        return EnumTexts<TEnum>.ValueOf(text);
    }
}
