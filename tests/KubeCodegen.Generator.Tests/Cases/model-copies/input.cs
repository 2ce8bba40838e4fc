using KubeCodegen;
using Models;

[assembly: GenerateModelCopies(typeof(Config))]

namespace Models
{
    /// <summary>A model of nobody's.</summary>
    public class Config
    {
        public string? Name { get; set; }

        public System.Collections.Generic.List<Part>? Parts { get; set; }
    }

    public record Part(string Name);
}
