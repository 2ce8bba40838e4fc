using KubeCodegen;

namespace Demo;

[Resource("Demo.example.com", "V1", Plural = "Big_Widgets", ShortNames = ["WG", "w"], Categories = ["All"])]
public partial class Widget;

[Resource("example", "v1")]
public partial class Gadget;
