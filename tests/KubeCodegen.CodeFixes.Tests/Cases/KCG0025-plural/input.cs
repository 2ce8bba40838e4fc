using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1", ShortNames = ["h"])]
public partial class Hero;
