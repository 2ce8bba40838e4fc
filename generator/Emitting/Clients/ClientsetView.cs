using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;

namespace KubeCodegen.Generator.Emitting;

/// <summary>What Clientset.cs shows: all clients of the assembly.</summary>
internal sealed record ClientsetView(Clientset Model)
{
    public string Namespace => Model.Namespace;

    public bool HasNamespace => Namespace.Length > 0;

    public string Name => Model.Name;

    public string Accessibility => Model.IsPublic ? "public" : "internal";

    public IReadOnlyList<ClientGroupAccessorView> Groups { get; } = [.. Model.Groups.Select(group => new ClientGroupAccessorView(group))];
}

/// <summary>A property that gives the clients of a group and version.</summary>
internal sealed record ClientGroupAccessorView(ClientGroup Model)
{
    public string Name => Model.Name;

    public string ApiVersion => Model.Clients[0].Gvk.ApiVersion.Literal();

    public string Interface => $"global::{Prefix}I{Name}Client";

    public string Class => $"global::{Prefix}{Name}Client";

    private string Prefix => Model.Namespace.Length == 0 ? "" : Model.Namespace + ".";
}
