using System;

namespace KubeCodegen;

/// <summary>
/// Makes this assembly the place of the deep copies and semantic comparisons for all models of another assembly, as extension methods.
/// KubeCodegen.Models does it for KubernetesClient; a library of models that is not annotated can be served the same way.
/// </summary>
/// <param name="model">Any type of the assembly; the models are the public classes of its namespace.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class GenerateModelCopiesAttribute(Type model) : Attribute
{
    /// <summary>Any type of the assembly.</summary>
    public Type Model { get; } = model;
}
