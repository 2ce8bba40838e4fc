using KubeCodegen;

namespace Demo;

/// <summary>Kinds and their parts may lie in other types.</summary>
public static partial class Apis
{
    [Resource("demo.example.com", "v1")]
    public partial class Widget
    {
        public SpecPart? Spec { get; set; }

        public partial class SpecPart
        {
            internal Deep? Hidden { get; set; }

            public Shown? Visible { get; set; }

            internal partial record Deep
            {
                public List<string>? Texts { get; set; }
            }

            public partial struct Shown
            {
                public string? Text { get; set; }
            }
        }
    }
}
