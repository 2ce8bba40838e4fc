using System.Globalization;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Selectors;

namespace KubeCodegen.Testing.Requests;

/// <summary>What is to be listed or watched (meta/v1 <c>ListOptions</c>).</summary>
internal sealed record ListOptions
{
    public required LabelSelector Labels { get; init; }

    public required FieldSelector Fields { get; init; }

    public long Limit { get; init; }

    public string Continue { get; init; } = "";

    public string ResourceVersion { get; init; } = "";

    public string Match { get; init; } = "";

    public bool? SendsInitialEvents { get; init; }

    public bool AllowsBookmarks { get; init; }

    public long? TimeoutSeconds { get; init; }

    /// <exception cref="Refusal">An option has a value that it cannot have.</exception>
    public static ListOptions Read(RequestContext context, bool isWatch)
    {
        var query = context.Query;
        var options = new ListOptions
        {
            Limit = query.Whole("limit") ?? 0,
            TimeoutSeconds = query.Whole("timeoutSeconds"),
            Continue = query["continue"] ?? "",
            ResourceVersion = query["resourceVersion"] ?? "",
            Match = query["resourceVersionMatch"] ?? "",
            SendsInitialEvents = query["sendInitialEvents"] is null ? null : query.Flag("sendInitialEvents"),
            AllowsBookmarks = query.Flag("allowWatchBookmarks"),
            Labels = LabelSelectorParser.Parse(query["labelSelector"]),
            Fields = FieldSelector.Parse(query["fieldSelector"]),
        };
        var errors = new OptionErrors("ListOptions");
        if (isWatch)
        {
            options.CheckWatch(errors);
        }
        else
        {
            options.CheckList(errors);
        }

        errors.ThrowIfAny();
        return options.ForName(context);
    }

    /// <summary>The version as a number.</summary>
    /// <exception cref="Refusal">It is none.</exception>
    public static long ParseVersion(string text, Func<string, Refusal> refuse) =>
        text.Length == 0 ? 0
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version <= long.MaxValue ? (long)version
        : throw refuse($"resourceVersion: Invalid value: {GoText.Quote(text)}: strconv.ParseUint: parsing {GoText.Quote(text)}: invalid syntax");

    /// <summary>A watch on one object is one on the collection with its name.</summary>
    private ListOptions ForName(RequestContext context)
    {
        foreach (var requirement in Fields.Requirements)
        {
            SelectableFields.Check(context.Resource, context.Version, requirement.Field);
        }

        return context.Path.Name.Length == 0
            ? this
            : this with { Fields = new FieldSelector([.. Fields.Requirements, new FieldRequirement("metadata.name", context.Path.Name, IsEqual: true)]) };
    }

    private void CheckList(OptionErrors errors)
    {
        if (Match.Length > 0)
        {
            if (ResourceVersion.Length == 0)
            {
                errors.Forbidden("resourceVersionMatch", "resourceVersionMatch is forbidden unless resourceVersion is provided");
            }

            if (Continue.Length > 0)
            {
                errors.Forbidden("resourceVersionMatch", "resourceVersionMatch is forbidden when continue is provided");
            }

            if (Match is not ("Exact" or "NotOlderThan"))
            {
                errors.NotSupported("resourceVersionMatch", GoText.Quote(Match), "Exact", "NotOlderThan", "");
            }

            if (Match == "Exact" && ResourceVersion == "0")
            {
                errors.Forbidden("resourceVersionMatch", "resourceVersionMatch \"exact\" is forbidden for resourceVersion \"0\"");
            }
        }

        if (SendsInitialEvents is not null)
        {
            errors.Forbidden("sendInitialEvents", "sendInitialEvents is forbidden for list");
        }
    }

    private void CheckWatch(OptionErrors errors)
    {
        if (SendsInitialEvents is not null && Match != "NotOlderThan")
        {
            errors.Forbidden("resourceVersionMatch", "sendInitialEvents requires setting resourceVersionMatch to NotOlderThan");
        }

        if (Match.Length == 0)
        {
            return;
        }

        if (SendsInitialEvents is null)
        {
            errors.Forbidden("resourceVersionMatch", "resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided");
        }

        if (Match != "NotOlderThan")
        {
            errors.NotSupported("resourceVersionMatch", GoText.Quote(Match), "NotOlderThan");
        }

        if (Continue.Length > 0)
        {
            errors.Forbidden("resourceVersionMatch", "resourceVersionMatch is forbidden when continue is provided");
        }
    }
}
