using System.Reflection;
using System.Runtime.Loader;
using k8s;
using k8s.Models;
using KubeCodegen.Generator.Emitting;
using KubeCodegen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Tests.Importing.Fidelity;

/// <summary>Imported types, compiled and loaded, to read and write objects with.</summary>
internal sealed class ImportedAssembly : IDisposable
{
    private static readonly MethodInfo Reader = typeof(KubernetesJson).GetMethods()
        .Single(method => method.Name == nameof(KubernetesJson.Deserialize) && method.GetParameters()[0].ParameterType == typeof(string));

    private readonly AssemblyLoadContext context = new("imported", isCollectible: true);
    private readonly Assembly assembly;

    private ImportedAssembly(Stream image) => assembly = context.LoadFromStream(image);

    public static ImportedAssembly Of(string yaml, string fileName = "crd.yaml")
    {
        var sources = RoundTrip.Import(yaml, fileName).Files.Select(file => new UserFile(file.Path, file.Text));
        var compilation = UserCode.Compile(sources);
        var generated = CodeGenerator.Generate(compilation, GenerationOptions.Default, TestContext.Current.CancellationToken).Files.OfType<GeneratedText>();
        using var image = new MemoryStream();
        var result = compilation
            .AddSyntaxTrees(generated.Select(file => UserCode.Parse(new UserFile(file.Path, file.Text))))
            .Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5)));
        image.Position = 0;
        return new ImportedAssembly(image);
    }

    public Type Kind(string group, string version, string kind) => assembly.GetTypes().Single(type =>
        type.GetCustomAttribute<KubernetesEntityAttribute>() is { } entity && (entity.Group, entity.ApiVersion, entity.Kind) == (group, version, kind));

    public static object Read(Type type, string json) => Reader.MakeGenericMethod(type).Invoke(null, [json, null])!;

    public static string Write(object value) => KubernetesJson.Serialize(value);

    public void Dispose() => context.Unload();
}
