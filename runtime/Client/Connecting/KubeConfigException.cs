namespace KubeCodegen.Client;

/// <summary>There is no kubeconfig, or it cannot be used; the message says which file and why.</summary>
public sealed class KubeConfigException : Exception
{
    /// <summary>Makes the exception.</summary>
    public KubeConfigException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
