using System.Globalization;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Parsing.Manifests;

/// <summary>What a <c>[Webhook]</c> says, with what its kind says for it.</summary>
internal sealed record WebhookDraft(AttributeValues Values, KindIdentity? Kind)
{
    private static readonly EquatableArray<string> Writes = new[] { "CREATE", "UPDATE" }.ToEquatableArray();

    private static readonly EquatableArray<string> FirstReview = new[] { "v1" }.ToEquatableArray();

    public bool IsMutating => Values.Text(0) == "Mutating";

    public string Name => Values.Text("Name") ?? (Kind is null ? "" : $"{(IsMutating ? "default" : "validation")}.{Kind.Singular}.{Kind.Gvk.Group}");

    public EquatableArray<string> Groups => Or(Values.Texts("Groups").Select(group => group == "core" ? "" : group).ToEquatableArray(), Kind?.Gvk.Group);

    public EquatableArray<string> Versions => Or(Values.Texts("Versions"), Kind?.Gvk.Version);

    public EquatableArray<string> Resources => Or(Values.Texts("Resources"), Kind?.Plural);

    public EquatableArray<string> Operations => Values.Texts("Verbs") is { IsEmpty: false } verbs
        ? verbs.Select(verb => verb.ToUpperInvariant()).ToEquatableArray()
        : Writes;

    public string? Url => Values.Text("Url");

    /// <summary>By default the one under which controller-runtime serves the webhooks of a kind.</summary>
    public string? Path => Values.Text("Path") ?? (Url is not null || Kind is null
        ? null
        : $"/{(IsMutating ? "mutate" : "validate")}-{Kind.Gvk.Group.Replace('.', '-')}-{Kind.Gvk.Version}-{Kind.Gvk.Kind.ToLowerInvariant()}");

    public string ServiceName => Values.Text("ServiceName") ?? "webhook-service";

    public string ServiceNamespace => Values.Text("ServiceNamespace") ?? "system";

    public int? Port => Number("ServicePort");

    public int? TimeoutSeconds => Number("TimeoutSeconds");

    public string FailurePolicy => Values.Text("FailurePolicy") ?? "Fail";

    public string SideEffects => Values.Text("SideEffects") ?? "None";

    public string? MatchPolicy => Chosen("MatchPolicy");

    public string? ReinvocationPolicy => Chosen("ReinvocationPolicy");

    public EquatableArray<string> ReviewVersions => Values["AdmissionReviewVersions"] is null ? FirstReview : Values.Texts("AdmissionReviewVersions");

    public JsonObject? NamespaceSelector => Selector("NamespaceSelector");

    public JsonObject? ObjectSelector => Selector("ObjectSelector");

    public bool HasInvalidSelector =>
        (Values.Text("NamespaceSelector") is not null && NamespaceSelector is null) || (Values.Text("ObjectSelector") is not null && ObjectSelector is null);

    private static EquatableArray<string> Or(EquatableArray<string> given, string? otherwise) =>
        given.IsEmpty && otherwise is not null ? new[] { otherwise }.ToEquatableArray() : given;

    private int? Number(string name) => Values[name] is JsonNumber number ? int.Parse(number.Text, CultureInfo.InvariantCulture) : null;

    private string? Chosen(string name) => Values.Text(name) is { } text && text != "Default" ? text : null;

    private JsonObject? Selector(string name) =>
        Values.Text(name) is { } text && JsonReader.TryRead(text, out var value, out _) ? value as JsonObject : null;
}
