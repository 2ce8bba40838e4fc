using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds;

/// <summary>One reason why the API server refuses a CRD: a cause of the Status that it answers with.</summary>
/// <param name="Field">The path as the server writes it, such as <c>spec.validation.openAPIV3Schema.properties[f].type</c>.</param>
/// <param name="Reason">The machine-readable reason (<see cref="CrdErrorReason"/>).</param>
/// <param name="Message">The server's text: what is wrong, the value and the detail.</param>
/// <param name="Anchor">Where in the source the nearest schema node comes from; null for CRDs that were read.</param>
public sealed record CrdError(string Field, string Reason, string Message, SourceAnchor? Anchor = null)
{
    public override string ToString() => $"{Field}: {Message}";
}

/// <summary>The reasons of apimachinery's <c>field.ErrorType</c>.</summary>
public static class CrdErrorReason
{
    public const string Required = "FieldValueRequired";
    public const string Invalid = "FieldValueInvalid";
    public const string Forbidden = "FieldValueForbidden";
    public const string NotSupported = "FieldValueNotSupported";
    public const string Duplicate = "FieldValueDuplicate";
    public const string TooMany = "FieldValueTooMany";
    public const string TooLong = "FieldValueTooLong";
    public const string TypeInvalid = "FieldValueTypeInvalid";
}
