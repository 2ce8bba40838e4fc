using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Definition;

/// <summary>additionalPrinterColumns (apiextensions <c>ValidateCustomResourceColumnDefinition</c>).</summary>
internal static class ColumnRules
{
    public const string NotSimple = "must be a simple json path starting with .";

    private static readonly string[] Types = ["boolean", "date", "integer", "number", "string"];
    private static readonly string[] Formats = ["byte", "date", "date-time", "double", "float", "int32", "int64", "password"];

    public static void Check(EquatableArray<PrintColumn> columns, FieldPath path, CrdErrors errors)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            Check(columns[i], path.Index(i), errors);
        }
    }

    private static void Check(PrintColumn column, FieldPath path, CrdErrors errors)
    {
        var types = "must be one of " + string.Join(",", Types);
        if (column.Name.Length == 0)
        {
            errors.Required(path.Child("name"));
        }

        if (column.Type.Length == 0)
        {
            errors.Required(path.Child("type"), types);
        }
        else if (!Types.Contains(column.Type))
        {
            errors.Invalid(path.Child("type"), column.Type, types);
        }

        if (column.Format is { Length: > 0 } format && !Formats.Contains(format))
        {
            errors.Invalid(path.Child("format"), format, "must be one of " + string.Join(",", Formats));
        }

        if (column.JsonPath.Length == 0)
        {
            errors.Required(path.Child("JSONPath"));
        }
        else if (column.JsonPath[0] != '.')
        {
            errors.Invalid(path.Child("JSONPath"), column.JsonPath, NotSimple);
        }
    }
}
