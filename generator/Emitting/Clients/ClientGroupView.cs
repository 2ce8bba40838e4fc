using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;

namespace KubeCodegen.Generator.Emitting;

/// <summary>What GroupVersionClient.cs shows: the clients of one version of one group.</summary>
internal sealed record ClientGroupView(ClientGroup Model)
{
    public string Namespace => Model.Namespace;

    public bool HasNamespace => Namespace.Length > 0;

    public string Name => Model.Name;

    public string ApiVersion => Model.Clients[0].Gvk.ApiVersion.Literal();

    public string Accessibility => Model.IsPublic ? "public" : "internal";

    public IReadOnlyList<ClientAccessorView> Clients { get; } = [.. Model.Clients.Select(client => new ClientAccessorView(client))];
}

/// <summary>A method that gives a client.</summary>
internal sealed record ClientAccessorView(ApiClient Model)
{
    public string Name => Model.Accessor;

    public string Kind => Model.Gvk.Kind.Literal();

    public bool IsNamespaced => Model.IsNamespaced;

    public string Interface => Model.Qualified($"I{Model.Name}Client");

    public string Class => Model.Qualified($"{Model.Name}Client");
}
