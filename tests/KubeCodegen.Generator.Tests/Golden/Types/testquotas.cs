using KubeCodegen;

namespace Testdata.Plural;

[Resource("plural.example.com", "v1", Plural = "testquotas")]
public partial class TestQuota
{
    public string? Test { get; set; }
}
