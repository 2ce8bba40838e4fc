using k8s.Models;
using KubeCodegen.Validation;

namespace Knative.Serving;

/// <summary>Who created an object and who changed its spec last.</summary>
internal static class UserAnnotations
{
    public static void Set(V1ObjectMeta metadata, AdmissionContext context, bool isSameSpec)
    {
        if (context.UserName is not { } user)
        {
            return;
        }

        if (context.Operation != AdmissionOperation.Update)
        {
            (metadata.Annotations ??= new Dictionary<string, string>())[ServingNames.CreatorAnnotation] = user;
            metadata.Annotations[ServingNames.UpdaterAnnotation] = user;
        }
        else if (!isSameSpec)
        {
            (metadata.Annotations ??= new Dictionary<string, string>())[ServingNames.UpdaterAnnotation] = user;
        }
    }
}
