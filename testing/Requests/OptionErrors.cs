using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Errors;

namespace KubeCodegen.Testing.Requests;

/// <summary>Errors about the options of a request (apimachinery <c>meta/v1/validation</c>).</summary>
internal sealed class OptionErrors(string kind)
{
    private readonly List<FieldCause> errors = [];

    public void NotSupported(string field, string shown, params string[] supported) =>
        errors.Add(new FieldCause(CrdErrorReason.NotSupported, field, $"Unsupported value: {shown}: supported values: {string.Join(", ", supported.Select(GoText.Quote))}"));

    public void Forbidden(string field, string message) => errors.Add(new FieldCause(CrdErrorReason.Forbidden, field, "Forbidden: " + message));

    public void Invalid(string field, string shown, string message) => errors.Add(new FieldCause(CrdErrorReason.Invalid, field, $"Invalid value: {shown}: {message}"));

    public void Required(string field, string message) => errors.Add(new FieldCause(CrdErrorReason.Required, field, "Required value: " + message));

    public void TooLong(string field, int maximum) => errors.Add(new FieldCause(CrdErrorReason.TooLong, field, $"Too long: may not be more than {maximum} bytes"));

    /// <exception cref="Refusal">There is an error.</exception>
    public void ThrowIfAny()
    {
        if (errors.Count > 0)
        {
            throw Refusals.Invalid("meta.k8s.io", kind, "", errors);
        }
    }
}
