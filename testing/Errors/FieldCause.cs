namespace KubeCodegen.Testing.Errors;

/// <summary>One cause of an Invalid status.</summary>
/// <param name="Type">The machine-readable reason, such as <c>FieldValueRequired</c>.</param>
/// <param name="Field">The path of the field.</param>
/// <param name="Detail">The server's whole text, such as <c>Invalid value: 0: must be positive</c>.</param>
internal sealed record FieldCause(string Type, string Field, string Detail);
