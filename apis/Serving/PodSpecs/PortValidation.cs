using k8s.Models;
using KubeCodegen.Validation;

namespace Knative.Serving.PodSpecs;

/// <summary>The ports of a container. Knative's proxy beside it takes some for itself.</summary>
internal static class PortValidation
{
    private static readonly int[] Reserved = [8008, 8012, 8013, 8022, 9090, 9091];

    public static FieldError? Validate(IList<V1ContainerPort>? ports, ContainerRole role) => ports switch
    {
        null or { Count: 0 } => null,
        _ when role == ContainerRole.Init => FieldError.Collect([.. ports.Select(Check)]),
        _ => FieldError.Collect(
            Check(ports[0]),
            ports[0].Protocol is null or "" or "TCP" ? null : FieldError.InvalidValue(ports[0].Protocol, "protocol"),
            ports[0].Name is null or "" or "h2c" or "http1"
                ? null
                : new FieldError($"Port name {ports[0].Name} is not allowed", FieldError.CurrentField).WithDetails("Name must be empty, or one of: 'h2c', 'http1'")),
    };

    private static FieldError? Check(V1ContainerPort port) => FieldError.Collect(
        FieldMask.CheckDisallowedFields(port, "containerPort", "name", "protocol"),
        Reserved.Contains(port.ContainerPort)
            ? FieldError.InvalidValue($"{port.ContainerPort} is a reserved port", "containerPort", $"{port.ContainerPort} is a reserved port, please use a different value")
            : null,
        Bounds.Check(port.ContainerPort, 0, 65535, "containerPort"));
}
