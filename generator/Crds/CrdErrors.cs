using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds;

/// <summary>Collects errors and words them as the API server does (apimachinery <c>field.Error</c>).</summary>
internal sealed class CrdErrors
{
    private readonly List<CrdError> errors = [];

    public IReadOnlyList<CrdError> All => errors;

    public int Count => errors.Count;

    public void Required(FieldPath path, string detail = "") => Add(path, CrdErrorReason.Required, "Required value", detail);

    public void Forbidden(FieldPath path, string detail) => Add(path, CrdErrorReason.Forbidden, "Forbidden", detail);

    public void Invalid(FieldPath path, JsonValue value, string detail) =>
        Add(path, CrdErrorReason.Invalid, "Invalid value: " + GoText.OfValue(value), detail);

    public void Invalid(FieldPath path, string? value, string detail) => Invalid(path, JsonValue.Of(value ?? ""), detail);

    public void TypeInvalid(FieldPath path, JsonValue value, string detail) =>
        Add(path, CrdErrorReason.TypeInvalid, "Invalid value: " + GoText.OfValue(value), detail);

    public void Duplicate(FieldPath path, string value) =>
        Add(path, CrdErrorReason.Duplicate, "Duplicate value: " + GoText.Quote(value), "");

    public void NotSupported(FieldPath path, JsonValue value, IEnumerable<string> supported)
    {
        var values = string.Join(", ", supported.Select(GoText.Quote));
        Add(path, CrdErrorReason.NotSupported, "Unsupported value: " + GoText.OfValue(value), values.Length == 0 ? "" : "supported values: " + values);
    }

    public void TooMany(FieldPath path, long actual, long maximum) =>
        Add(path, CrdErrorReason.TooMany, $"Too many: {actual}", maximum == 1 ? "must have at most 1 item" : $"must have at most {maximum} items");

    public void TooLong(FieldPath path, long maximum) =>
        Add(path, CrdErrorReason.TooLong, "Too long", maximum == 1 ? "may not be more than 1 byte" : $"may not be more than {maximum} bytes");

    public void AddRange(CrdErrors others) => errors.AddRange(others.errors);

    private void Add(FieldPath path, string reason, string what, string detail) =>
        errors.Add(new CrdError(path.Text, reason, detail.Length == 0 ? what : what + ": " + detail, path.Anchor));
}
