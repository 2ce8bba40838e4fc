using KubeCodegen.Validation;

namespace Knative.Serving.PodSpecs;

/// <summary>Numbers that have to lie within bounds; an absent one does.</summary>
internal static class Bounds
{
    /// <summary>Ids of users and groups.</summary>
    public static FieldError? CheckId(long? id, string path) => Check(id, 0, int.MaxValue, path);

    public static FieldError? Check(long? value, long lower, long upper, string path) =>
        value < lower || value > upper ? FieldError.OutOfBoundsValue(value, lower, upper, path) : null;
}
