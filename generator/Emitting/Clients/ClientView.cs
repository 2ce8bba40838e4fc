using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;

namespace KubeCodegen.Generator.Emitting;

/// <summary>What Client.cs shows: the client of a kind, its interface, and which resource it is.</summary>
internal sealed record ClientView(ApiClient Model)
{
    private const string Runtime = "global::KubeCodegen.Client.";

    public string Namespace => Model.Namespace;

    public bool HasNamespace => Namespace.Length > 0;

    public string Name => Model.Name;

    public string Type => Model.Type;

    public string Accessibility => Model.Accessibility;

    public bool IsNamespaced => Model.IsNamespaced;

    public bool IsOwn => Model.IsOwn;

    public DeclarationView? Declaration { get; } = Model.Declaration is { } declaration ? new DeclarationView(declaration) : null;

    public string Group => Model.Gvk.Group.Literal();

    public string Version => Model.Gvk.Version.Literal();

    public string Kind => Model.Gvk.Kind.Literal();

    public string Plural => Model.Plural.Literal();

    public string Resource => IsOwn ? Type + ".KubeResource" : "KubeResource";

    public string Base => Model.Configuration is { } configuration ? $"{Runtime}ResourceClient<{Type}, {configuration}>" : $"{Runtime}ResourceClient<{Type}>";

    public string Copy => Model.Copies is { } copies ? $"static value => {copies}.DeepCopy(value)" : "static value => value.DeepCopy()";

    public string Comparison => Model.Copies is { } copies ? $"static (one, other) => {copies}.DeepEquals(one, other)" : "static (one, other) => one.DeepEquals(other)";

    /// <summary>One for each verb, in the order in which people think of them.</summary>
    public string Interfaces => string.Join(", ", Verbs().Select(verb => Runtime + verb));

    private IEnumerable<string> Verbs()
    {
        var configuration = Model.Configuration;
        return new (bool Is, string Name)[]
        {
            (Has(ClientVerbs.Get), $"ICanGet<{Type}>"),
            (Has(ClientVerbs.List | ClientVerbs.Watch), $"IListWatch<{Type}>"),
            (Has(ClientVerbs.List) && !Has(ClientVerbs.Watch), $"ICanList<{Type}>"),
            (Has(ClientVerbs.Watch) && !Has(ClientVerbs.List), $"ICanWatch<{Type}>"),
            (Has(ClientVerbs.Create), $"ICanCreate<{Type}>"),
            (Has(ClientVerbs.Update), $"ICanUpdate<{Type}>"),
            (Has(ClientVerbs.UpdateStatus), $"ICanUpdateStatus<{Type}>"),
            (Has(ClientVerbs.Patch), $"ICanPatch<{Type}>"),
            (Has(ClientVerbs.Apply), $"ICanApply<{Type}, {configuration}>"),
            (Has(ClientVerbs.ApplyStatus), $"ICanApplyStatus<{Type}, {configuration}>"),
            (Has(ClientVerbs.Delete), $"ICanDelete<{Type}>"),
            (Has(ClientVerbs.DeleteCollection), $"ICanDeleteCollection<{Type}>"),
            (Has(ClientVerbs.Scale), $"ICanScale<{Type}>"),
        }.Where(verb => verb.Is).Select(verb => verb.Name);
    }

    private bool Has(ClientVerbs verbs) => (Model.Verbs & verbs) == verbs;
}
