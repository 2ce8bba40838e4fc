using System;

namespace KubeCodegen;

/// <summary>What an admission webhook may do to objects.</summary>
public enum WebhookType
{
    /// <summary>It changes them.</summary>
    Mutating,

    /// <summary>It takes or refuses them.</summary>
    Validating,
}

/// <summary>What becomes of a request when a webhook does not answer.</summary>
public enum WebhookFailurePolicy
{
    /// <summary>It is refused.</summary>
    Fail,

    /// <summary>It goes on as if there were no webhook.</summary>
    Ignore,
}

/// <summary>Whether a webhook changes anything beside its answer.</summary>
public enum WebhookSideEffects
{
    /// <summary>Never.</summary>
    None,

    /// <summary>Not on requests that are a dry run.</summary>
    NoneOnDryRun,
}

/// <summary>Whether a webhook is also asked about other versions of the kind that its rule names.</summary>
public enum WebhookMatchPolicy
{
    /// <summary>Left to the API server, which takes <see cref="Equivalent"/>.</summary>
    Default,

    /// <summary>Only for the versions that it names.</summary>
    Exact,

    /// <summary>For all versions, converted to the one that it names.</summary>
    Equivalent,
}

/// <summary>Whether a mutating webhook is asked again when another one has changed the object after it.</summary>
public enum WebhookReinvocationPolicy
{
    /// <summary>Left to the API server, which takes <see cref="Never"/>.</summary>
    Default,

    /// <summary>Once only.</summary>
    Never,

    /// <summary>Again when needed.</summary>
    IfNeeded,
}

/// <summary>
/// Registers an admission webhook. All of an assembly become a MutatingWebhookConfiguration and a ValidatingWebhookConfiguration in
/// <c>webhooks/manifests.yaml</c>. On a class with <c>[Resource]</c>, what is not set is taken from the kind. controller-gen: <c>+kubebuilder:webhook</c>.
/// </summary>
/// <param name="type">What the webhook may do.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class WebhookAttribute(WebhookType type) : Attribute
{
    /// <summary>What the webhook may do.</summary>
    public WebhookType Type { get; } = type;

    /// <summary>The kind whose objects are looked at, where the attribute stands on no kind: its group, version and plural are taken.</summary>
    public Type? Kind { get; set; }

    /// <summary>The webhook's name, with at least two dots; <c>default.{singular}.{group}</c> or <c>validation.{singular}.{group}</c> when not set.</summary>
    public string? Name { get; set; }

    /// <summary>API groups.</summary>
    public string[] Groups { get; set; } = [];

    /// <summary>API versions.</summary>
    public string[] Versions { get; set; } = [];

    /// <summary>Resources in the plural, such as <c>cronjobs</c> or <c>cronjobs/status</c>.</summary>
    public string[] Resources { get; set; } = [];

    /// <summary>The operations: <c>create</c>, <c>update</c>, <c>delete</c>, <c>connect</c> or <c>*</c>; create and update when not set.</summary>
    public string[] Verbs { get; set; } = [];

    /// <summary>The path of the service; as controller-runtime makes it (<c>/validate-{group}-{version}-{kind}</c>) when neither it nor <see cref="Url"/> is set.</summary>
    public string? Path { get; set; }

    /// <summary>The address of the webhook when it is no service of the cluster. It begins with <c>https://</c>.</summary>
    public string? Url { get; set; }

    /// <summary>The service; <c>webhook-service</c> when not set.</summary>
    public string? ServiceName { get; set; }

    /// <summary>The service's namespace; <c>system</c> when not set, which deployments are expected to replace.</summary>
    public string? ServiceNamespace { get; set; }

    /// <summary>The service's port; 443 when not set.</summary>
    public int ServicePort { get; set; }

    /// <summary>What becomes of a request when the webhook does not answer.</summary>
    public WebhookFailurePolicy FailurePolicy { get; set; }

    /// <summary>Whether the webhook changes anything beside its answer.</summary>
    public WebhookSideEffects SideEffects { get; set; }

    /// <summary>Whether it is also asked about other versions.</summary>
    public WebhookMatchPolicy MatchPolicy { get; set; }

    /// <summary>Whether a mutating webhook is asked again.</summary>
    public WebhookReinvocationPolicy ReinvocationPolicy { get; set; }

    /// <summary>How long the API server waits, from 1 to 30 seconds; 10 when not set.</summary>
    public int TimeoutSeconds { get; set; }

    /// <summary>The versions of AdmissionReview that the webhook understands, the best one first.</summary>
    public string[] AdmissionReviewVersions { get; set; } = ["v1"];

    /// <summary>Which namespaces' objects are looked at: a label selector as JSON; all when not set.</summary>
    public string? NamespaceSelector { get; set; }

    /// <summary>Which objects are looked at: a label selector as JSON; all when not set.</summary>
    public string? ObjectSelector { get; set; }
}

/// <summary>The name of the configuration that holds an assembly's webhooks of one type. controller-gen: <c>+kubebuilder:webhookconfiguration</c>.</summary>
/// <param name="type">Which webhooks.</param>
/// <param name="name">The name; <c>mutating-webhook-configuration</c> or <c>validating-webhook-configuration</c> without this attribute.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class WebhookConfigurationAttribute(WebhookType type, string name) : Attribute
{
    /// <summary>Which webhooks.</summary>
    public WebhookType Type { get; } = type;

    /// <summary>The name.</summary>
    public string Name { get; } = name;
}
