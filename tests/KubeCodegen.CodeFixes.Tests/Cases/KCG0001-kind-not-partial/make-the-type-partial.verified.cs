using KubeCodegen;

namespace Demo;

/// <summary>A kind.</summary>
[Resource("demo.example.com", "v1")]
public partial class NotPartial;

public static partial class Outer
{
    [Resource("demo.example.com", "v1")]
    public partial class Inner;
}

[Resource("demo.example.com", "v1")]
public abstract partial class Abstract;

[Resource("demo.example.com", "v1")]
public partial class Generic<T>;
