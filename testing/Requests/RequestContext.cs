using KubeCodegen.Testing.Authorization;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Resources;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Requests;

/// <summary>A request for a resource, with all that its path has led to.</summary>
internal sealed class RequestContext(ApiEngine engine, ApiRequest request, RequestPath path, UserIdentity user, ApiResource resource, ServedVersion version)
{
    private readonly List<string> warnings = [];

    public ApiEngine Engine => engine;

    public ApiRequest Request => request;

    public QueryParameters Query => request.Query;

    public RequestPath Path => path;

    public UserIdentity User => user;

    public ApiResource Resource => resource;

    public ServedVersion Version => version;

    public ResourceStorage Objects => resource.Objects!;

    public GroupVersionKind Gvk => resource.Gvk(version);

    public string Key => KeyOf(path.Name);

    public IReadOnlyList<string> Warnings => warnings;

    public string KeyOf(string name) => resource.IsNamespaced ? path.Namespace + "/" + name : name;

    /// <summary>Tells the client something (a Warning header); the same text only once.</summary>
    public void Warn(string text)
    {
        if (!warnings.Contains(text))
        {
            warnings.Add(text);
        }
    }
}
