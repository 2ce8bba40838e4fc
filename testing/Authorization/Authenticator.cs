using System.Security.Cryptography;
using System.Text;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;

namespace KubeCodegen.Testing.Authorization;

/// <summary>Who sends a request: by a token, or by being in this process; and whom an impersonator wants to be.</summary>
internal sealed class Authenticator(ApiEngine engine)
{
    private const string ServiceAccountPrefix = "system:serviceaccount:";

    /// <exception cref="Refusal">The token is none, or the sender may not be somebody else.</exception>
    public UserIdentity Authenticate(ApiRequest request)
    {
        var sender = Sender(request);
        var groups = request.Headers("Impersonate-Group");
        if (request.Header("Impersonate-User") is not { Length: > 0 } name)
        {
            return groups.Count == 0 ? sender : throw Refusals.BadRequest(
                $"requested &user.DefaultInfo{{Name:\"\", UID:\"\", Groups:[]string{{{string.Join(", ", groups.Select(GoText.Quote))}}}, Extra:map[string][]string(nil)}} without impersonating a user name");
        }

        CheckImpersonation(sender, name, groups);
        return new UserIdentity(name, Groups(name, groups));
    }

    private UserIdentity Sender(ApiRequest request)
    {
        if (request.Header("Authorization") is not { } authorization)
        {
            return request.IsTrusted ? UserIdentity.Administrator : UserIdentity.Anonymous;
        }

        if (authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            var token = authorization["Bearer ".Length..].Trim();
            if (engine.Options.Token is { } own && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(own)))
            {
                return UserIdentity.Administrator;
            }

            if (engine.Tokens.Find(token) is { } account)
            {
                return account;
            }
        }

        return request.IsTrusted && engine.Options.Token is null
            ? UserIdentity.Administrator
            : throw new Refusal(401, "Unauthorized", "Unauthorized");
    }

    private void CheckImpersonation(UserIdentity sender, string name, IReadOnlyList<string> groups)
    {
        Check(name.StartsWith(ServiceAccountPrefix, StringComparison.Ordinal) ? "serviceaccounts" : "users", name);
        foreach (var group in groups)
        {
            Check("groups", group);
        }

        void Check(string resource, string wanted)
        {
            if (!engine.Authorizer.IsAllowed(sender, new Attributes("impersonate", "", resource, "", wanted), out _))
            {
                throw Refusals.NotPermitted("", resource, wanted, new Attributes("impersonate", "", resource, "", wanted).Describe(sender.Name));
            }
        }
    }

    /// <summary>The groups that somebody is in whatever else is said.</summary>
    private static IReadOnlyList<string> Groups(string name, IReadOnlyList<string> given)
    {
        if (name == UserIdentity.Anonymous.Name)
        {
            return [.. given.Append("system:unauthenticated").Distinct()];
        }

        var groups = new List<string>(given);
        if (name.StartsWith(ServiceAccountPrefix, StringComparison.Ordinal) && given.Count == 0)
        {
            groups.AddRange(["system:serviceaccounts", "system:serviceaccounts:" + name.Split(':')[2]]);
        }

        return [.. groups.Append("system:authenticated").Distinct()];
    }
}
