namespace KubeCodegen.Tool.Tests.Testing;

/// <summary>A folder of a test's own, gone when the test is.</summary>
internal class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("codegen-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public string Read(string name) => File.ReadAllText(this[name]);

    public bool Has(string name) => File.Exists(this[name]);

    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
        GC.SuppressFinalize(this);
    }
}
