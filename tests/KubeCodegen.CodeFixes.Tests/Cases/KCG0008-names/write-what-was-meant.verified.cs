using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1", Plural = "big-widgets", ShortNames = ["wg", "w"], Categories = ["all"])]
public partial class Widget;

[Resource("example", "v1")]
public partial class Gadget;
