namespace KubeCodegen.Generator.Model;

/// <summary>Rights that one attribute asks for.</summary>
/// <param name="Namespace">Empty for the whole cluster.</param>
internal sealed record AccessRule(
    string Namespace,
    string RoleName,
    EquatableArray<string> Groups,
    EquatableArray<string> Resources,
    EquatableArray<string> ResourceNames,
    EquatableArray<string> Urls,
    EquatableArray<string> Verbs);

/// <summary>One admission webhook, as the API server takes it.</summary>
internal sealed record AdmissionWebhook(bool IsMutating, string Name, JsonObject Definition);

/// <summary>What an assembly asks for beside its kinds: all of it goes into a file each.</summary>
/// <param name="Rules">Rights, in the order of the code.</param>
/// <param name="Webhooks">Webhooks, sorted by name.</param>
internal sealed record ApiManifests(
    EquatableArray<AccessRule> Rules,
    EquatableArray<AdmissionWebhook> Webhooks,
    string MutatingConfiguration,
    string ValidatingConfiguration,
    EquatableArray<ApiDiagnostic> Diagnostics);
