namespace KubeCodegen.Testing;

/// <summary>A definition that a server is to begin with is refused by it; the message is the server's.</summary>
public sealed class DefinitionRefusedException : Exception
{
    internal DefinitionRefusedException(string message)
        : base(message)
    {
    }
}
