using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Tests.Importing;

/// <summary>Definitions for tests, in YAML.</summary>
internal static class Definition
{
    /// <summary>A kind with the given properties of its spec, as YAML or JSON in one line each.</summary>
    public static string WithSpec(params string[] properties) => Of("Widget", "example.com", properties);

    public static string Of(string kind, string group, params string[] properties) => $$"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: {{kind.ToLowerInvariant()}}s.{{group}}
        spec:
          group: {{group}}
          scope: Namespaced
          names: {kind: {{kind}}, plural: {{kind.ToLowerInvariant()}}s}
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec:
                    type: object
                    properties:
        {{string.Join("\n", properties.Select(property => "              " + property))}}
        """;

    /// <summary>The C# of the kind's file.</summary>
    public static string CSharp(string yaml)
    {
        var trip = RoundTrip.Of(yaml, "crd.yaml");
        Assert.Empty(trip.Problems);
        return trip.Sources.Single(file => file.Name.EndsWith("/Widget.cs", StringComparison.Ordinal)).Text;
    }

    /// <summary>A text as YAML writes it on one line.</summary>
    public static string Quote(string text) => JsonValue.Of(text).ToString();
}
