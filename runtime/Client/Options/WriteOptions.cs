namespace KubeCodegen.Client;

/// <summary>What a get asks for.</summary>
public sealed record GetOptions
{
    /// <summary>How fresh the answer has to be; null for the latest, <c>0</c> for whatever the server has at hand.</summary>
    public string? ResourceVersion { get; init; }
}

/// <summary>What the server does with fields that it does not know, and with fields that are there twice.</summary>
public enum FieldValidation
{
    /// <summary>Nothing.</summary>
    Ignore,

    /// <summary>It warns, see <see cref="KubeConnection.ServerWarned"/>. The default of the server.</summary>
    Warn,

    /// <summary>It refuses.</summary>
    Strict,
}

/// <summary>What all writes have in common.</summary>
public abstract record WriteOptions
{
    private protected WriteOptions()
    {
    }

    /// <summary>Whether the server only says what would become of the object.</summary>
    public bool DryRun { get; init; }

    /// <summary>Who changes the object; null for that of <see cref="KubeConnectionOptions.FieldManager"/>.</summary>
    public string? FieldManager { get; init; }

    /// <summary>What becomes of fields that the server does not know; null for its default.</summary>
    public FieldValidation? FieldValidation { get; init; }

    internal string Query(KubeConnection connection, bool? force = null) => new QueryBuilder()
        .AddDryRun(DryRun)
        .Add("fieldManager", FieldManager ?? connection.Options.FieldManager)
        .Add("fieldValidation", FieldValidation?.ToString())
        .Add("force", force)
        .ToString();
}

/// <summary>How an object is created.</summary>
public sealed record CreateOptions : WriteOptions;

/// <summary>How an object is updated.</summary>
public sealed record UpdateOptions : WriteOptions;

/// <summary>How an object is patched.</summary>
public sealed record PatchOptions : WriteOptions
{
    /// <summary>Which part is patched, such as <c>status</c> or <c>scale</c>; null for the object itself.</summary>
    public string? Subresource { get; init; }
}

/// <summary>How fields are applied. Server-side apply has to know who applies: here, or in <see cref="KubeConnectionOptions.FieldManager"/>.</summary>
public sealed record ApplyOptions : WriteOptions
{
    /// <summary>Whether fields that others own are taken from them, in place of a <see cref="ConflictException"/>. Controllers force, people do not.</summary>
    public bool Force { get; init; }
}
