using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KubeCodegen.Json;

/// <summary>Texts and values of an enum, those that it does not know among them.</summary>
internal static class EnumTexts<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>
    where TEnum : struct, Enum
{
    private static readonly ConcurrentDictionary<string, TEnum> Values = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<TEnum, string> Texts = new();
    private static readonly HashSet<TEnum> Declared = [];
    private static readonly Lock Gate = new();
    private static decimal next;

    static EnumTexts()
    {
        foreach (var field in typeof(TEnum).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var value = (TEnum)field.GetValue(null)!;
            var text = field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? field.Name;
            Values.TryAdd(text, value);
            Texts.TryAdd(value, text);
            Declared.Add(value);
        }

        next = Range().Highest;
    }

    public static bool IsKnown(TEnum value) => Declared.Contains(value);

    public static string? TextOf(TEnum value) => Texts.GetValueOrDefault(value);

    public static TEnum ValueOf(string text) => Values.TryGetValue(text, out var value) ? value : Add(text);

    private static TEnum Add(string text)
    {
        lock (Gate)
        {
            if (Values.TryGetValue(text, out var known))
            {
                return known;
            }

            var value = Take();
            Texts[value] = text;
            Values[text] = value;
            return value;
        }
    }

    /// <summary>From the far end of the type, where enums seldom have values.</summary>
    private static TEnum Take()
    {
        var lowest = Range().Lowest;
        while (next >= lowest && Values.Count - Declared.Count < OpenEnum.MaxUnknown)
        {
            var value = (TEnum)Enum.ToObject(typeof(TEnum), Convert.ChangeType(next--, Enum.GetUnderlyingType(typeof(TEnum)), CultureInfo.InvariantCulture));
            if (!Declared.Contains(value))
            {
                return value;
            }
        }

        throw new JsonException($"Too many values that {typeof(TEnum).Name} does not know.");
    }

    private static (decimal Lowest, decimal Highest) Range() => Type.GetTypeCode(typeof(TEnum)) switch
    {
        TypeCode.Byte => (byte.MinValue, byte.MaxValue),
        TypeCode.SByte => (sbyte.MinValue, sbyte.MaxValue),
        TypeCode.Int16 => (short.MinValue, short.MaxValue),
        TypeCode.UInt16 => (ushort.MinValue, ushort.MaxValue),
        TypeCode.UInt32 => (uint.MinValue, uint.MaxValue),
        TypeCode.Int64 => (long.MinValue, long.MaxValue),
        TypeCode.UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => (int.MinValue, int.MaxValue),
    };
}
