using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Values;

/// <summary>Errors of values as errors of fields (apiextensions <c>kubeOpenAPIResultToFieldErrors</c>).</summary>
internal static class ValueErrors
{
    public static void Report(ValueResult result, FieldPath path, CrdErrors errors)
    {
        foreach (var error in result.Errors)
        {
            Report(error, error.Place is "" or "." ? path : path.Child(error.Place[0] == '.' ? error.Place.Substring(1) : error.Place), errors);
        }
    }

    private static void Report(ValueError error, FieldPath path, CrdErrors errors)
    {
        switch (error.Kind)
        {
            case ValueErrorKind.Required:
                errors.Required(path);
                break;
            case ValueErrorKind.NotSupported:
                errors.NotSupported(path, error.Value, error.Allowed.Select(value => value is JsonString { Value: var text } ? text : GoJson.Write(value)));
                break;
            case ValueErrorKind.TooLong:
                errors.TooLong(path, error.Limit);
                break;
            case ValueErrorKind.TooMany:
                errors.TooMany(path, GoNumber.Of((JsonNumber)error.Value).Integer, error.Limit);
                break;
            case ValueErrorKind.TypeInvalid:
                errors.TypeInvalid(path, error.Value, error.Text);
                break;
            default:
                errors.Invalid(path, error.Value is JsonNull ? JsonValue.Of("") : error.Value, error.Text);
                break;
        }
    }
}
