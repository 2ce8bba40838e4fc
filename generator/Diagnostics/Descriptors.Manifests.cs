using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Diagnostics;

/// <summary>What is wrong with rights and webhooks.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor AccessRuleInvalid = Error(
        "KCG0070", "Rights are asked for in a way that grants nothing",
        "[Rbac]: {0}.");

    public static readonly DiagnosticDescriptor WebhookInvalid = Error(
        "KCG0071", "The API server would refuse a webhook",
        "[Webhook]{0}: {1}.");
}
