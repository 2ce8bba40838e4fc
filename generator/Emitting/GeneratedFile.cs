using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Emitting;

/// <summary>One output of the generator: a path below the output folder, with <c>/</c>, and what goes there.</summary>
public abstract record GeneratedFile(string Path)
{
    /// <summary>The first folder of the path (<c>crds</c>, <c>csharp</c>): what <c>--only</c> chooses by.</summary>
    public string Category => Path.Substring(0, Path.IndexOf('/'));
}

/// <summary>A file whose text the core has written.</summary>
public sealed record GeneratedText(string Path, string Text) : GeneratedFile(Path);

/// <summary>Kubernetes objects; the host writes them as YAML, a document each.</summary>
public sealed record GeneratedDocument(string Path, EquatableArray<JsonValue> Documents) : GeneratedFile(Path)
{
    /// <summary>A file with one object.</summary>
    public GeneratedDocument(string path, JsonValue document) : this(path, new[] { document }.ToEquatableArray())
    {
    }

    /// <summary>The first object.</summary>
    public JsonValue Document => Documents[0];
}
