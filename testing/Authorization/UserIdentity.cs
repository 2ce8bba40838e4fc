namespace KubeCodegen.Testing.Authorization;

/// <summary>Who sends a request.</summary>
internal sealed record UserIdentity(string Name, IReadOnlyList<string> Groups)
{
    public const string Masters = "system:masters";

    /// <summary>Whether all is allowed, whatever the roles say.</summary>
    public bool IsMaster => Groups.Contains(Masters);

    public static UserIdentity Administrator { get; } = new("kubernetes-admin", [Masters, "system:authenticated"]);

    public static UserIdentity Anonymous { get; } = new("system:anonymous", ["system:unauthenticated"]);
}
