using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>A watch has ended with an <c>ERROR</c> event.</summary>
internal sealed class WatchErrorException(ApiResource resource, V1Status? status)
    : KubernetesApiException($"watch {resource.GroupResource}: {status?.Message ?? status?.Reason ?? "the server sent an error without words"}", status ?? new V1Status());
