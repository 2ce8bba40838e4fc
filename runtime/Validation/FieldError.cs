using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KubeCodegen.Validation;

/// <summary>How grave a <see cref="FieldError"/> is.</summary>
public enum FieldErrorLevel
{
    /// <summary>The object is refused.</summary>
    Error,

    /// <summary>The object is taken, and whoever sent it is told.</summary>
    Warning,
}

/// <summary>
/// What is wrong with an object, and where: one finding, or several of them collected. No error is <see langword="null"/>, so that validation reads
/// <c>return errors.Also(Spec?.Validate()?.ViaField("spec"));</c>. Instances never change; every method returns a new one.
/// The model and the wording are those of Knative's <c>apis.FieldError</c>.
/// </summary>
[SuppressMessage("Naming", "CA1716", Justification = "the word of the field")]
public sealed class FieldError : IEquatable<FieldError>
{
    /// <summary>The path of the object itself, for an error that is not about one of its fields.</summary>
    public const string CurrentField = "";

    private readonly ImmutableArray<FieldError> _nested;

    /// <summary>Makes an error about fields.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="paths">The fields, from the object at hand: <c>containers[0].name</c>. None means that no place can be named.</param>
    public FieldError(string message, params IEnumerable<string> paths)
        : this(message, [.. paths], FieldErrorLevel.Error, "", [])
    {
    }

    private FieldError(string message, ImmutableArray<string> paths, FieldErrorLevel level, string details, ImmutableArray<FieldError> nested)
    {
        Message = message;
        Paths = paths;
        Level = level;
        Details = details;
        _nested = nested;
    }

    /// <summary>What is wrong, in one line; empty when this only collects others.</summary>
    public string Message { get; }

    /// <summary>The fields that it is about.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>How grave it is.</summary>
    public FieldErrorLevel Level { get; }

    /// <summary>More about it, in lines of its own; empty when there is no more to say.</summary>
    public string Details { get; }

    private bool IsEmpty => Message.Length == 0 && Details.Length == 0 && _nested.IsEmpty && Paths.IsEmpty;

    /// <summary>A required field is absent.</summary>
    public static FieldError MissingField(params IEnumerable<string> paths) => new("missing field(s)", paths);

    /// <summary>A field is set that must not be.</summary>
    public static FieldError DisallowedFields(params IEnumerable<string> paths) => new("must not set the field(s)", paths);

    /// <summary>A deprecated field was changed.</summary>
    public static FieldError DisallowedUpdateDeprecatedFields(params IEnumerable<string> paths) => new("must not update deprecated field(s)", paths);

    /// <summary>A value is not one of those that are allowed.</summary>
    /// <param name="value">The value; formatted independently of culture, durations as Go writes them.</param>
    /// <param name="path">The field.</param>
    /// <param name="details">What would be allowed.</param>
    public static FieldError InvalidValue(object? value, string path, params IEnumerable<string> details) =>
        new FieldError($"invalid value: {GoText.Of(value)}", path).WithDetails(string.Join(", ", details));

    /// <summary>An item of a list is not allowed.</summary>
    public static FieldError InvalidArrayValue(object? value, string field, int index) => InvalidValue(value, CurrentField).ViaFieldIndex(field, index);

    /// <summary>None of several fields is set, of which one has to be.</summary>
    public static FieldError MissingOneOf(params IEnumerable<string> paths) => new("expected exactly one, got neither", paths);

    /// <summary>Several fields are set that exclude each other.</summary>
    public static FieldError MultipleOneOf(params IEnumerable<string> paths) => new("expected exactly one, got both", paths);

    /// <summary>A key of a map is not allowed.</summary>
    /// <param name="key">The key.</param>
    /// <param name="path">The map.</param>
    /// <param name="details">What would be allowed.</param>
    public static FieldError InvalidKeyName(string key, string path, params IEnumerable<string> details) =>
        new FieldError($"invalid key name {GoText.Quote(key)}", path).WithDetails(string.Join(", ", details));

    /// <summary>A value lies outside of its bounds.</summary>
    public static FieldError OutOfBoundsValue(object? value, object? lower, object? upper, string path) =>
        new($"expected {GoText.Of(lower)} <= {GoText.Of(value)} <= {GoText.Of(upper)}", path);

    /// <summary>Whatever no other says.</summary>
    public static FieldError Generic(string message, params IEnumerable<string> paths) => new(message, paths);

    /// <summary>Collects errors; null when there are none.</summary>
    public static FieldError? Collect(params ReadOnlySpan<FieldError?> errors)
    {
        FieldError? collected = null;
        foreach (var error in errors)
        {
            collected = collected.Also(error);
        }

        return collected;
    }

    /// <summary>The same, of fields below <paramref name="prefix"/>: what validation of a spec found, said of the object that has the spec.</summary>
    public FieldError ViaField(params ReadOnlySpan<string> prefix)
    {
        var steps = prefix.ToArray();
        return Map(error => new FieldError(error.Message, [.. error.Paths.Select(path => FieldPath.Join([.. steps, path]))], error.Level, error.Details, []));
    }

    /// <summary>The same, of fields of the item <paramref name="index"/> of a list; <see cref="ViaField"/> with the list comes next.</summary>
    public FieldError ViaIndex(int index) => ViaField(string.Create(CultureInfo.InvariantCulture, $"[{index}]"));

    /// <summary>The same, of fields of an item of the list <paramref name="field"/>.</summary>
    public FieldError ViaFieldIndex(string field, int index) => ViaIndex(index).ViaField(field);

    /// <summary>The same, of fields of the value under <paramref name="key"/> of a map; <see cref="ViaField"/> with the map comes next.</summary>
    public FieldError ViaKey(string key) => ViaField($"[{key}]");

    /// <summary>The same, of fields of a value of the map <paramref name="field"/>.</summary>
    public FieldError ViaFieldKey(string field, string key) => ViaKey(key).ViaField(field);

    /// <summary>The same, with all findings at <paramref name="level"/>.</summary>
    public FieldError At(FieldErrorLevel level) => Map(error => new FieldError(error.Message, error.Paths, level, error.Details, []));

    /// <summary>The findings at <paramref name="level"/>; null when there are none.</summary>
    public FieldError? Filter(FieldErrorLevel level)
    {
        FieldError? kept = null;
        foreach (var error in Leaves())
        {
            kept = kept.Also(error.Level == level ? error : null);
        }

        return kept;
    }

    /// <summary>The same, with more to say; errors that this collects keep their own details.</summary>
    public FieldError WithDetails(string details) => new(Message, Paths, Level, details, _nested);

    /// <summary>The findings one by one: same message, details and level are one finding with all the paths. Sorted, so that the same findings read the same.</summary>
    public IReadOnlyList<FieldError> WrappedErrors() =>
    [
        .. Leaves()
            .Where(error => error.Message.Length > 0)
            .GroupBy(error => (error.Message, error.Details, error.Level))
            .OrderBy(group => group.Key.Message, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Details, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Level)
            .Select(group => new FieldError(
                group.Key.Message,
                [.. group.SelectMany(error => error.Paths).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                group.Key.Level,
                group.Key.Details,
                [])),
    ];

    /// <summary>All findings, one a line: the message, the fields, and in lines of their own the details.</summary>
    public override string ToString() => string.Join('\n', WrappedErrors().Select(error =>
        $"{error.Message}: {string.Join(", ", error.Paths)}{(error.Details.Length == 0 ? "" : "\n")}{error.Details}"));

    /// <inheritdoc/>
    public bool Equals(FieldError? other) => other is not null
        && Message == other.Message && Details == other.Details && Level == other.Level
        && Paths.SequenceEqual(other.Paths) && _nested.SequenceEqual(other._nested);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FieldError);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Message, Details, Level, Paths.Length, _nested.Length);

    internal static FieldError? Join(FieldError? error, ReadOnlySpan<FieldError?> others)
    {
        var nested = ImmutableArray.CreateBuilder<FieldError>();
        foreach (var other in others)
        {
            nested.AddRange(other is null or { IsEmpty: true } ? [] : other.Leaves());
        }

        if (nested.Count == 0)
        {
            return error is { IsEmpty: true } ? null : error;
        }

        // Equal findings are kept once: errors that are collected over and over do not grow.
        return error is null or { IsEmpty: true }
            ? Of([.. nested.Distinct()])
            : new FieldError(error.Message, error.Paths, error.Level, error.Details, [.. error._nested.Concat(nested).Distinct()]);
    }

    private static FieldError Of(ImmutableArray<FieldError> leaves) =>
        leaves is [var single] ? single : new FieldError("", [], FieldErrorLevel.Error, "", leaves);

    private IEnumerable<FieldError> Leaves() => _nested.IsEmpty
        ? [this]
        : (Message.Length == 0 ? _nested : _nested.Prepend(new FieldError(Message, Paths, Level, Details, [])));

    private FieldError Map(Func<FieldError, FieldError> change)
    {
        var own = change(this);
        return new FieldError(own.Message, own.Paths, own.Level, own.Details, [.. _nested.Select(change).Distinct()]);
    }
}
