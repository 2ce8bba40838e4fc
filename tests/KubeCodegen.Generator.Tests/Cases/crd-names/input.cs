using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1", Kind = "Gadget", Plural = "gadgetry", Singular = "gadgetling", ListKind = "GadgetCollection", ShortNames = ["gd", "gdt"], Categories = ["all", "demo"])]
public partial class Widget;
