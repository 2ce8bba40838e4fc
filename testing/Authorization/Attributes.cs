namespace KubeCodegen.Testing.Authorization;

/// <summary>What somebody wants to do (apiserver <c>authorizer.Attributes</c>).</summary>
/// <param name="Resource">With its subresource: <c>pods/log</c>; empty for a path.</param>
/// <param name="Path">Empty for a resource.</param>
internal sealed record Attributes(string Verb, string Group, string Resource, string Namespace, string Name, string Path = "")
{
    public bool IsPath => Path.Length > 0;

    /// <summary>As a refusal says it.</summary>
    public string Describe(string user) => IsPath
        ? $"User \"{user}\" cannot {Verb} path \"{Path}\""
        : $"User \"{user}\" cannot {Verb} resource \"{Resource}\" in API group \"{Group}\" {(Namespace.Length > 0 ? $"in the namespace \"{Namespace}\"" : "at the cluster scope")}";
}
