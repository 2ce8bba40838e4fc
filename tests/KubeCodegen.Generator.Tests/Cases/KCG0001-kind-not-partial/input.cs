using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
public class NotPartial;

[Resource("demo.example.com", "v1")]
public partial class Generic<T>;

[Resource("demo.example.com", "v1")]
public abstract partial class Abstract;

public class Outer
{
    [Resource("demo.example.com", "v1")]
    public partial class Inner;
}

[Resource("demo.example.com", "v1")]
public static partial class Static;
