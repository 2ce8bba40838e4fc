using System.Runtime.CompilerServices;
using k8s;
using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>Lists that are longer than one answer.</summary>
public static class ListExtensions
{
    private const int PageSize = 500;

    /// <summary>Goes through all pages, of <see cref="ListOptions.Limit"/> objects or of 500.</summary>
    /// <exception cref="GoneException">The list took longer than the server keeps its state for (five minutes by default); begin again.</exception>
    public static async IAsyncEnumerable<ListPage<T>> ListPagesAsync<T>(
        this ICanList<T> client, ListOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where T : class, IKubernetesObject<V1ObjectMeta>
    {
        ArgumentNullException.ThrowIfNull(client);
        var next = options ?? ListOptions.Default;
        next = next with { Limit = next.Limit ?? PageSize };
        while (true)
        {
            var page = await client.ListPageAsync(next, cancellationToken);
            yield return page;
            if (page.Continue is null)
            {
                yield break;
            }

            // The token says which version it goes on with; the server refuses both.
            next = next with { Continue = page.Continue, ResourceVersion = null, ResourceVersionMatch = null };
        }
    }

    /// <summary>Goes through all objects, page by page. <see cref="ListPagesAsync"/> also goes on after an object that cannot be read.</summary>
    /// <exception cref="MalformedResponseException">An object cannot be read as <typeparamref name="T"/>.</exception>
    /// <exception cref="GoneException">The list took longer than the server keeps its state for (five minutes by default); begin again.</exception>
    public static async IAsyncEnumerable<T> ListAsync<T>(
        this ICanList<T> client, ListOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where T : class, IKubernetesObject<V1ObjectMeta>
    {
        await foreach (var page in client.ListPagesAsync(options, cancellationToken))
        {
            foreach (var item in page.Items)
            {
                yield return item;
            }

            if (page.Unreadable is [var unreadable, ..])
            {
                throw new MalformedResponseException(
                    $"list: {unreadable.Key?.ToString() ?? "an object without a name"} cannot be read as {typeof(T).Name}: {unreadable.Error.Message}", ErrorFactory.Status(200, ""));
            }
        }
    }

    /// <summary>Gets an object, or null when there is none of this name.</summary>
    /// <exception cref="KindNotInstalledException">The server does not know the kind.</exception>
    public static async Task<T?> FindAsync<T>(this ICanGet<T> client, string name, GetOptions? options = null, CancellationToken cancellationToken = default)
        where T : class, IKubernetesObject<V1ObjectMeta>
    {
        ArgumentNullException.ThrowIfNull(client);
        try
        {
            return await client.GetAsync(name, options, cancellationToken);
        }
        catch (NotFoundException missing) when (missing is not KindNotInstalledException)
        {
            return null;
        }
    }
}
