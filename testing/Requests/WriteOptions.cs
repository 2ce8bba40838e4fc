using System.Text;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;

namespace KubeCodegen.Testing.Requests;

/// <summary>How an object is to be written (meta/v1 <c>CreateOptions</c>, <c>UpdateOptions</c>, <c>PatchOptions</c>).</summary>
internal sealed record WriteOptions(bool IsDryRun, string Manager, FieldValidation Validation, bool? Force)
{
    private const int MaximumManager = 128;

    /// <param name="isApply">Whether the body is an apply configuration, which needs a manager.</param>
    /// <exception cref="Refusal">An option has a value that it cannot have.</exception>
    public static WriteOptions Read(ApiRequest request, string kind, bool isApply = false)
    {
        var query = request.Query;
        var errors = new OptionErrors(kind);
        var (manager, force) = (query["fieldManager"] ?? "", query["force"] is null ? (bool?)null : query.Flag("force"));
        if (isApply && manager.Length == 0)
        {
            errors.Required("fieldManager", "is required for apply patch");
        }

        if (force is not null && kind == "PatchOptions" && !isApply)
        {
            errors.Forbidden("force", "may not be specified for non-apply patch");
        }

        CheckManager(manager, errors);
        var dryRun = DryRun(query.All("dryRun"), errors);
        var validation = Validate(query["fieldValidation"] ?? "", errors);
        errors.ThrowIfAny();
        return new WriteOptions(dryRun, manager.Length == 0 ? request.DefaultManager : manager, validation, force);
    }

    public static bool DryRun(IReadOnlyList<string> values, OptionErrors errors)
    {
        if (values.Any(value => value != "All"))
        {
            errors.NotSupported("dryRun", $"[{string.Join(",", values.Select(GoText.Quote))}]", "All");
        }

        return values.Count > 0;
    }

    private static void CheckManager(string manager, OptionErrors errors)
    {
        if (Encoding.UTF8.GetByteCount(manager) > MaximumManager)
        {
            errors.TooLong("fieldManager", MaximumManager);
        }

        for (var i = 0; i < manager.Length; i++)
        {
            if (!GoText.IsPrintable(manager, i))
            {
                errors.Invalid("fieldManager", GoText.Quote(manager), $"invalid character U+{(int)manager[i]:X4} (at position {i})");
            }
        }
    }

    private static FieldValidation Validate(string value, OptionErrors errors)
    {
        switch (value)
        {
            case "" or "Warn":
                return FieldValidation.Warn;
            case "Ignore":
                return FieldValidation.Ignore;
            case "Strict":
                return FieldValidation.Strict;
            default:
                errors.NotSupported("fieldValidation", GoText.Quote(value), "", "Ignore", "Strict", "Warn");
                return FieldValidation.Warn;
        }
    }
}

/// <summary>What happens to fields that the kind does not have, or that come twice.</summary>
internal enum FieldValidation
{
    Warn,
    Ignore,
    Strict,
}
