namespace KubeCodegen.Validation;

/// <summary>Collecting errors that may not be there.</summary>
public static class FieldErrors
{
    /// <summary>These errors and the others; null when there are none at all.</summary>
    /// <param name="error">The errors so far; null for none.</param>
    /// <param name="others">More of them; null ones count as none.</param>
    public static FieldError? Also(this FieldError? error, params ReadOnlySpan<FieldError?> others) => FieldError.Join(error, others);
}
