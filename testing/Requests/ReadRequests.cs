using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Requests;

/// <summary>GET of one object and of a collection.</summary>
internal static class ReadRequests
{
    /// <summary>How long a reader waits for a version that is not there yet (apiserver <c>blockTimeout</c>).</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static async Task<ApiResponse> GetAsync(RequestContext context, CancellationToken cancellation)
    {
        var representation = Representation.Negotiate(context.Request);
        if (context.Query["resourceVersion"] is { Length: > 0 } version)
        {
            await WaitForAsync(context, ListOptions.ParseVersion(version, Refusals.Unexpected), cancellation);
        }

        var stored = Find(context);
        await ObjectForms.PrepareAsync(context, [stored], cancellation);
        return AnswerWriter.Stored(context, 200, stored, representation);
    }

    /// <exception cref="Refusal">There is no such object.</exception>
    public static StoredObject Find(RequestContext context) =>
        context.Objects.Find(context.Key) ?? throw Refusals.NotFound(context.Resource.Group, context.Resource.Plural, context.Path.Name);

    public static async Task<ApiResponse> ListAsync(RequestContext context, CancellationToken cancellation)
    {
        var representation = Representation.Negotiate(context.Request);
        var options = ListOptions.Read(context, isWatch: false);
        var page = await PageAsync(context, options, cancellation);
        return AnswerWriter.List(context, page.Items, page.Metadata, representation);
    }

    /// <summary>The objects that match, up to the limit.</summary>
    public static async Task<ObjectPage> PageAsync(RequestContext context, ListOptions options, CancellationToken cancellation)
    {
        var token = options.Continue.Length > 0 ? ContinueToken.Decode(options.Continue) : null;
        if (token is not null && options.ResourceVersion is not ("" or "0"))
        {
            throw Refusals.BadRequest("specifying resource version is not allowed when using continue");
        }

        var (state, version) = await StateAsync(context, options, token, cancellation);
        var filter = new ObjectFilter(context, options);
        var limit = options is { ResourceVersion: "0", Match: "" or "NotOlderThan" } ? 0 : options.Limit;
        var candidates = Candidates(context, state, token);
        if (filter.IsByContent)
        {
            var all = candidates as IReadOnlyList<StoredObject> ?? [.. candidates];
            await ObjectForms.PrepareAsync(context, all, cancellation);
            candidates = all;
        }

        var items = new List<StoredObject>();
        var hasMore = false;
        foreach (var stored in candidates)
        {
            if (!filter.Matches(stored))
            {
                continue;
            }

            if (limit > 0 && items.Count == limit)
            {
                hasMore = true;
                break;
            }

            items.Add(stored);
        }

        await ObjectForms.PrepareAsync(context, items, cancellation);
        var next = hasMore ? new ContinueToken(version, items[^1].Key).Encode() : "";
        var remaining = hasMore && filter.IsEmpty ? Candidates(context, state, new ContinueToken(version, items[^1].Key)).LongCount() : (long?)null;
        return new ObjectPage(items, new ListMetadata(version, next, remaining));
    }

    /// <summary>Waits until the store has reached a version.</summary>
    /// <exception cref="Refusal">It has not in time.</exception>
    public static async ValueTask WaitForAsync(RequestContext context, long version, CancellationToken cancellation)
    {
        var (store, clock) = (context.Engine.Store, context.Engine.Clock);
        for (var start = clock.GetTimestamp(); store.Version < version;)
        {
            if (clock.GetElapsedTime(start) >= Patience)
            {
                throw Refusals.TooLargeVersion(version, store.Version);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), clock, cancellation);
        }
    }

    private static async Task<(IEnumerable<KeyValuePair<string, StoredObject>> State, long Version)> StateAsync(RequestContext context, ListOptions options, ContinueToken? token, CancellationToken cancellation)
    {
        if (token is { Version: > 0 })
        {
            return context.Objects.At(token.Version) is { } past ? (past.State, token.Version) : throw TooOldToContinue(token);
        }

        var wanted = ListOptions.ParseVersion(options.ResourceVersion, message => Refusals.BadRequest("invalid resource version: " + message));
        await WaitForAsync(context, wanted, cancellation);
        var isExact = options.Match == "Exact" || (options is { Match: "", Limit: > 0 } && wanted > 0);
        if (isExact)
        {
            return context.Objects.At(wanted) is { } change
                ? (change.State, wanted)
                : throw Refusals.Expired("The resourceVersion for the provided list is too old.");
        }

        var (latest, now) = context.Objects.Snapshot();
        return (latest.State, now);
    }

    private static Refusal TooOldToContinue(ContinueToken token)
    {
        var next = new ContinueToken(-1, token.After).Encode();
        return new Refusal(
            410,
            "Expired",
            "The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter, or use the continue token"
            + " in this response to retrieve the remainder of the results. Continuing with the provided token results in an inconsistent list - objects that were created, modified,"
            + " or deleted between the time the first chunk was returned and now may show up in the list.")
        {
            Continue = next,
        };
    }

    private static IEnumerable<StoredObject> Candidates(RequestContext context, IEnumerable<KeyValuePair<string, StoredObject>> state, ContinueToken? token)
    {
        var prefix = context.Resource.IsNamespaced && context.Path.Namespace.Length > 0 ? context.Path.Namespace + "/" : "";
        foreach (var (key, stored) in state)
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal) && (token is null || string.CompareOrdinal(key, token.After) > 0))
            {
                yield return stored;
            }
        }
    }
}

internal sealed record ObjectPage(IReadOnlyList<StoredObject> Items, ListMetadata Metadata);
