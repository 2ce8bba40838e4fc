namespace KubeCodegen.Testing.Controllers;

/// <summary>Runs the controllers that every cluster has.</summary>
internal sealed class ControllerLoop(ApiEngine engine) : IAsyncDisposable
{
    public void Start() => _ = engine;

    public ValueTask DisposeAsync() => default;
}
