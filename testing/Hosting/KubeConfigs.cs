using System.Text;

namespace KubeCodegen.Testing.Hosting;

/// <summary>Writes the kubeconfig of a server that listens.</summary>
internal static class KubeConfigs
{
    public static string Write(Uri address, string authority, string token) => $"""
        apiVersion: v1
        kind: Config
        current-context: embedded
        clusters:
        - name: embedded
          cluster:
            server: {address.GetLeftPart(UriPartial.Authority)}
            certificate-authority-data: {Convert.ToBase64String(Encoding.ASCII.GetBytes(authority))}
        users:
        - name: kubernetes-admin
          user:
            token: {token}
        contexts:
        - name: embedded
          context:
            cluster: embedded
            user: kubernetes-admin

        """.ReplaceLineEndings("\n");
}
