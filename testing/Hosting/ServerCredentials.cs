using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace KubeCodegen.Testing.Hosting;

/// <summary>The certificate of a server that listens, the authority that has signed it, and the token of its administrator.</summary>
internal sealed class ServerCredentials : IDisposable
{
    private const string CertificateFile = "server.pfx";
    private const string AuthorityFile = "ca.crt";
    private const string TokenFile = "token";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(3650);

    private ServerCredentials(X509Certificate2 certificate, string authority, string token)
    {
        Certificate = certificate;
        Authority = authority;
        Token = token;
    }

    public X509Certificate2 Certificate { get; }

    /// <summary>In PEM.</summary>
    public string Authority { get; }

    public string Token { get; }

    /// <param name="folder">Where they are kept, so that a kubeconfig outlives a restart; null for nowhere.</param>
    public static ServerCredentials Open(string? folder, DateTimeOffset now)
    {
        if (folder is not null && File.Exists(Path.Combine(folder, TokenFile)))
        {
            return new ServerCredentials(
                X509CertificateLoader.LoadPkcs12FromFile(Path.Combine(folder, CertificateFile), null),
                File.ReadAllText(Path.Combine(folder, AuthorityFile)),
                File.ReadAllText(Path.Combine(folder, TokenFile)));
        }

        var made = Make(now, out var pkcs12);
        if (folder is not null)
        {
            Keep(folder, CertificateFile, pkcs12);
            Keep(folder, AuthorityFile, System.Text.Encoding.ASCII.GetBytes(made.Authority));
            Keep(folder, TokenFile, System.Text.Encoding.ASCII.GetBytes(made.Token));
        }

        return made;
    }

    public void Dispose() => Certificate.Dispose();

    private static ServerCredentials Make(DateTimeOffset now, out byte[] pkcs12)
    {
        var (from, to) = (now.AddDays(-1), now + Lifetime);
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var authorityRequest = new CertificateRequest("CN=kubecodegen-ca", authorityKey, HashAlgorithmName.SHA256);
        authorityRequest.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        authorityRequest.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        authorityRequest.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(authorityRequest.PublicKey, false));
        using var authority = authorityRequest.CreateSelfSigned(from, to);

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=kube-apiserver", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        names.AddDnsName("localhost");
        names.AddDnsName("kubernetes.default.svc");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority, true, false));
        using var signed = request.Create(authority, from, to, RandomNumberGenerator.GetBytes(12));
        using var withKey = signed.CopyWithPrivateKey(key);

        // A key that lives in memory alone cannot be used by TLS on all systems; one that was read from PKCS#12 can.
        pkcs12 = withKey.Export(X509ContentType.Pkcs12);
        return new ServerCredentials(X509CertificateLoader.LoadPkcs12(pkcs12, null), authority.ExportCertificatePem(), Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)));
    }

    private static void Keep(string folder, string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        using var file = OperatingSystem.IsWindows()
            ? new FileStream(path, FileMode.Create)
            : new FileStream(path, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
        file.Write(content);
    }
}
