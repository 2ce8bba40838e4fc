namespace KubeCodegen.Generator.Rules;

/// <summary>One step of a printer column's path through a value.</summary>
internal abstract record PathSegment
{
    /// <summary>The field or map entry of this name.</summary>
    internal sealed record Field(string Name) : PathSegment;

    /// <summary>One item of a list; negative from its end.</summary>
    internal sealed record Index(int Position) : PathSegment;

    /// <summary>Every item of a list or value of a map.</summary>
    internal sealed record Wildcard : PathSegment;

    /// <summary>Some items of a list, such as <c>1:3</c>.</summary>
    internal sealed record Slice(string Range) : PathSegment;

    /// <summary>The items that a condition such as <c>@.type=='Ready'</c> holds for.</summary>
    internal sealed record Filter(string Condition) : PathSegment;

    /// <summary>Several steps at once, such as <c>'a','b'</c>; each is a path of its own.</summary>
    internal sealed record Union(string Alternatives) : PathSegment;

    /// <summary>Everything below, at any depth.</summary>
    internal sealed record Recursive : PathSegment;
}
