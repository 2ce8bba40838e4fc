using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1", ShortNames = ["h"], Plural = "heroes")]
public partial class Hero;
