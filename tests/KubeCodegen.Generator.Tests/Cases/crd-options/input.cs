using k8s.Models;
using KubeCodegen;

[assembly: CrdOptions(MaxDescLen = 40, GenerateEmbeddedObjectMeta = false)]

namespace Demo;

/// <summary>A sentence that fits. And one that does not fit.</summary>
[Resource("demo.example.com", "v1")]
public partial class Widget
{
    /// <summary>Words alone, so many that the last ones do not fit.</summary>
    public string? Words { get; set; }

    /// <summary>OneWordThatIsLongerThanFortyBytesInUtf8AndHasNoBlank</summary>
    public string? Word { get; set; }

    /// <summary>四十字节放不下这么多的汉字所以在字与字之间切断而不是在字的中间</summary>
    public string? Characters { get; set; }

    /// <summary>完了。这一句放不下所以没有了。</summary>
    public string? Sentences { get; set; }

    /// <summary>🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂</summary>
    public string? Pairs { get; set; }

    /// <summary>.A dot at the start ends no sentence at all</summary>
    public string? Dot { get; set; }

    /// <summary>Short</summary>
    public V1ObjectMeta? Template { get; set; }
}
