using KubeCodegen;

namespace Demo;

/// <summary>
/// Widget has a <see cref="WidgetSpec"/> with <c>code</c>.
/// </summary>
/// <remarks>Remarks come after.</remarks>
[Resource("demo.example.com", "v1")]
public partial class Widget
{
    /// <summary>Spec says what is wanted: <see cref="WidgetSpec.Size"/> of &lt;things&gt; &amp; more.</summary>
    public WidgetSpec? Spec { get; set; }

    /** <summary>Status is written by the controller.</summary> */
    public WidgetStatus? Status { get; set; }
}

/// <summary>What is wanted.</summary>
/// <param name="Size">How large it is.</param>
public partial record WidgetSpec(int Size)
{
    /// <inheritdoc cref="WidgetStatus.Phase"/>
    public string? Phase { get; set; }

    // Not documentation.
    public string? Undocumented { get; set; }

    /// <summary>
    /// One of:
    /// <list type="bullet">
    /// <item>first</item>
    /// <item>second</item>
    /// </list>
    /// </summary>
    public string? Listed { get; set; }
}

public partial class WidgetStatus
{
    /// <summary>
    /// In one word.
    ///
    ///     indented
    /// </summary>
    public string? Phase { get; set; }
}
