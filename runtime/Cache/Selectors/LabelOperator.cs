namespace KubeCodegen.Cache;

/// <summary>How a label is compared with values, as in <c>selection.Operator</c> of apimachinery.</summary>
public enum LabelOperator
{
    /// <summary><c>key in (a,b)</c>, <c>key=a</c>, <c>key==a</c>: the label is there and has one of the values.</summary>
    In,

    /// <summary><c>key notin (a,b)</c>, <c>key!=a</c>: the label has none of the values, or is not there.</summary>
    NotIn,

    /// <summary><c>key</c>: the label is there.</summary>
    Exists,

    /// <summary><c>!key</c>: the label is not there.</summary>
    DoesNotExist,

    /// <summary><c>key&gt;1</c>: the label is there, is an integer, and is greater.</summary>
    GreaterThan,

    /// <summary><c>key&lt;1</c>: the label is there, is an integer, and is less.</summary>
    LessThan,
}
