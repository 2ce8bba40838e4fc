namespace KubeCodegen.Testing.Faults;

/// <summary>A request that a fault may be meant for.</summary>
/// <param name="Verb">As RBAC has it: <c>get</c>, <c>list</c>, <c>watch</c>, <c>create</c>, <c>update</c>, <c>patch</c>, <c>delete</c>, <c>deletecollection</c>.</param>
/// <param name="Group">Empty for the core.</param>
/// <param name="Resource">The plural; empty when the request is not about a resource.</param>
/// <param name="Namespace">Empty for all, and for what has none.</param>
/// <param name="Name">Empty for collections.</param>
/// <param name="Path">The path as it was sent, decoded.</param>
public sealed record FaultTarget(string Verb, string Group, string Resource, string Namespace, string Name, string Path);
