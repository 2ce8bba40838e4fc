using System;

namespace KubeCodegen;

/// <summary>How the CRDs of all kinds of the assembly are written. controller-gen has these as options of its command line.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public sealed class CrdOptionsAttribute : Attribute
{
    /// <summary>
    /// The length in bytes of UTF-8 that descriptions of a schema are cut to: after the last sentence that fits, else after the last word, else inside
    /// the word, and never inside a character. 0 leaves all descriptions out; below 0, the default, they stay as they are. controller-gen: <c>crd:maxDescLen</c>.
    /// </summary>
    public int MaxDescLen { get; set; } = -1;

    /// <summary>
    /// Whether metadata of objects inside a kind, such as that of a Pod template, has the properties that users set: name, namespace, labels,
    /// annotations and finalizers. Without them it is <c>type: object</c>, and the API server drops what users write there.
    /// controller-gen: <c>crd:generateEmbeddedObjectMeta</c>, which is false by default.
    /// </summary>
    public bool GenerateEmbeddedObjectMeta { get; set; } = true;
}
