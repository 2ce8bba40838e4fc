namespace KubeCodegen.Testing.Authorization;

/// <summary>Who sends a request.</summary>
internal sealed record UserIdentity(string Name, IReadOnlyList<string> Groups, IReadOnlyDictionary<string, IReadOnlyList<string>>? Extra = null, string Uid = "")
{
    public const string Masters = "system:masters";

    public static UserIdentity Administrator { get; } = new("kubernetes-admin", [Masters, "system:authenticated"]);

    public static UserIdentity Anonymous { get; } = new("system:anonymous", ["system:unauthenticated"]);
}
