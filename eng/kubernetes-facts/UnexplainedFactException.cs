namespace KubeCodegen.KubernetesFacts;

/// <summary>Kubernetes has something that no rule here decides. Somebody has to look it up and extend a rule; guessing would put a wrong fact in every CRD.</summary>
internal sealed class UnexplainedFactException(string message) : Exception(message);
