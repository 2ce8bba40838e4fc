using KubeCodegen;

namespace Demo;

[Resource("example", "v1")]
public partial class GroupWithoutDot;

[Resource("Demo.example.com", "one")]
public partial class VersionAndGroup;

[Resource("demo.example.com", "v1", Kind = "lower-case")]
public partial class WithKind;

[Resource("demo.example.com", "v1", Plural = "Plurals", Singular = "a b", ShortNames = ["X", "ok"], Categories = ["All"], ListKind = "Lists", Scope = (ResourceScope)7)]
public partial class Names;

[Resource("demo.\"quoted\".example.com", "v1")]
public partial class Quoted;
