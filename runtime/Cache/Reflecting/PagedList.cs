using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>Reads a list page by page.</summary>
internal sealed class PagedList<T>(IListWatch<T> source, ObjectReader<T> reader, ReflectorOptions options, TimeProvider timeProvider)
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    // A list that takes longer than continue tokens live would never come to its end in pages.
    private bool _inOnePiece;

    /// <returns>The version of the list.</returns>
    public async Task<string> ReadAsync(ListBuffer<T> list, CancellationToken cancellationToken)
    {
        var ask = new ListOptions
        {
            LabelSelector = options.LabelSelector, FieldSelector = options.FieldSelector, Limit = _inOnePiece ? null : options.PageSize, Timeout = options.ListTimeout,
        };
        _inOnePiece = false;
        while (true)
        {
            var page = await ReadPageAsync(ask, cancellationToken);
            foreach (var unreadable in page.Unreadable)
            {
                reader.Add(list, unreadable);
            }

            foreach (var value in page.Items)
            {
                reader.Add(list, value);
            }

            if (string.IsNullOrEmpty(page.Continue))
            {
                return page.ResourceVersion;
            }

            ask = ask with { Continue = page.Continue };
        }
    }

    private async Task<ListPage<T>> ReadPageAsync(ListOptions ask, CancellationToken cancellationToken)
    {
        using var silence = new Silence(options.ListTimeout + WatchStream<T>.Grace, timeProvider, cancellationToken);
        try
        {
            return await source.ListPageAsync(ask, silence.Token);
        }
        catch (GoneException) when (ask.Continue is not null)
        {
            _inOnePiece = true;
            throw;
        }
        catch (OperationCanceledException error) when (silence.IsTooLong && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"Listing {source.Resource.GroupResource} took longer than {options.ListTimeout}.", error);
        }
    }
}
