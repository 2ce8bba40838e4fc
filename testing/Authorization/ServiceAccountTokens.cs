using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace KubeCodegen.Testing.Authorization;

/// <summary>The tokens that have been made for service accounts; they hold until the server stops.</summary>
internal sealed class ServiceAccountTokens
{
    private readonly ConcurrentDictionary<string, UserIdentity> known = new(StringComparer.Ordinal);

    public UserIdentity? Find(string token) => known.GetValueOrDefault(token);

    public string Make(string space, string name)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        known[token] = new UserIdentity($"system:serviceaccount:{space}:{name}", ["system:serviceaccounts", "system:serviceaccounts:" + space, "system:authenticated"]);
        return token;
    }
}
