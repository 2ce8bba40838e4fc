using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Apply;

/// <summary>A set of fields, as a tree of their ways (structured-merge-diff <c>fieldpath.Set</c>). A set that has been handed on is not changed any more.</summary>
internal sealed class FieldSet
{
    private readonly List<Node> nodes;

    public FieldSet() => nodes = [];

    private FieldSet(List<Node> nodes) => this.nodes = nodes;

    public static FieldSet Empty { get; } = new();

    public bool IsEmpty => nodes.Count == 0;

    public static FieldSet Of(params string[][] paths)
    {
        var set = new FieldSet();
        foreach (var path in paths)
        {
            set.Insert([.. path.Select(PathElement.OfField)]);
        }

        return set;
    }

    /// <summary>Adds a field; only while the set is being made.</summary>
    public void Insert(IReadOnlyList<PathElement> path)
    {
        var set = this;
        for (var i = 0; i < path.Count; i++)
        {
            var at = set.Find(path[i]);
            if (at < 0)
            {
                at = ~at;
                set.nodes.Insert(at, new Node(path[i], false, null));
            }

            var node = set.nodes[at];
            if (i == path.Count - 1)
            {
                set.nodes[at] = node with { IsMember = true };
            }
            else
            {
                if (node.Children is null)
                {
                    set.nodes[at] = node = node with { Children = new FieldSet() };
                }

                set = node.Children!;
            }
        }
    }

    public bool Contains(PathElement element) => Find(element) is >= 0 and var at && nodes[at].IsMember;

    public bool Contains(IReadOnlyList<PathElement> path)
    {
        var set = this;
        for (var i = 0; i < path.Count - 1; i++)
        {
            set = set.Below(path[i]);
        }

        return path.Count > 0 && set.Contains(path[^1]);
    }

    /// <summary>The fields below an element.</summary>
    public FieldSet Below(PathElement element) => Find(element) is >= 0 and var at ? nodes[at].Children ?? Empty : Empty;

    public FieldSet Union(FieldSet other) => Combine(
        other,
        (left, right) => new Node(left.Element, left.IsMember || right.IsMember, left.Children is null ? right.Children : right.Children is null ? left.Children : left.Children.Union(right.Children)),
        keepsLeft: true,
        keepsRight: true);

    public FieldSet Intersection(FieldSet other) => Combine(
        other,
        (left, right) => new Node(left.Element, left.IsMember && right.IsMember, left.Children is not null && right.Children is not null ? left.Children.Intersection(right.Children) : null),
        keepsLeft: false,
        keepsRight: false);

    public FieldSet Difference(FieldSet other) => Combine(
        other,
        (left, right) => new Node(left.Element, left.IsMember && !right.IsMember, left.Children is null || right.Children is null ? left.Children : left.Children.Difference(right.Children)),
        keepsLeft: true,
        keepsRight: false);

    /// <summary>Without the fields of the other set, and all that is below them.</summary>
    public FieldSet RecursiveDifference(FieldSet other) => Combine(
        other,
        (left, right) => right.IsMember ? new Node(left.Element, false, null)
            : new Node(left.Element, left.IsMember, left.Children is null || right.Children is null ? left.Children : left.Children.RecursiveDifference(right.Children)),
        keepsLeft: true,
        keepsRight: false);

    /// <summary>Only what is at or below a member of the object.</summary>
    public FieldSet Only(string member) => Find(PathElement.OfField(member)) is >= 0 and var at ? new FieldSet([nodes[at]]) : Empty;

    /// <summary>The set with the named fields of structures that lie on the ways (<c>EnsureNamedFieldsAreMembers</c>).</summary>
    public FieldSet WithNamedFields(MergeType? type) => new([.. nodes.Select(node =>
    {
        var isNamed = node.Children is not null && node.Element.Field is { } name && type?.Map is { } map && map.Find(name) is not null;
        var below = node.Element.Field is { } field ? type?.Map?.TypeOf(field) : node.Element.IsKey ? type?.List?.Element : null;
        return new Node(node.Element, node.IsMember || isNamed, node.Children?.WithNamedFields(below));
    })]);

    /// <summary>All fields: those of a level before those below it.</summary>
    public IEnumerable<IReadOnlyList<PathElement>> Paths()
    {
        foreach (var node in nodes)
        {
            if (node.IsMember)
            {
                yield return [node.Element];
            }
        }

        foreach (var node in nodes)
        {
            foreach (var path in node.Children?.Paths() ?? [])
            {
                yield return [node.Element, .. path];
            }
        }
    }

    /// <summary>The elements that have something below them.</summary>
    public IEnumerable<(PathElement Element, FieldSet Below)> Branches() => nodes.Where(node => node.Children is not null).Select(node => (node.Element, node.Children!));

    /// <summary>As <c>fieldsV1</c>.</summary>
    public JsonObject ToFieldsV1()
    {
        var fields = new JsonObject();
        foreach (var node in nodes)
        {
            var below = node.Children?.ToFieldsV1() ?? [];
            if (node.IsMember && below.Count > 0)
            {
                below.Insert(0, ".", new JsonObject());
            }

            fields[node.Element.ToFieldsV1()] = below;
        }

        return fields;
    }

    /// <returns>Null when the object is no <c>fieldsV1</c>.</returns>
    public static FieldSet? Parse(JsonObject fields)
    {
        var nodes = new List<Node>(fields.Count);
        foreach (var (text, value) in fields)
        {
            if (text == ".")
            {
                continue;
            }

            if (PathElement.Parse(text) is not { } element || value is not JsonObject below || Parse(below) is not { } children)
            {
                return null;
            }

            nodes.Add(new Node(element, below.Count == 0 || below.ContainsKey("."), children.IsEmpty ? null : children));
        }

        nodes.Sort((left, right) => left.Element.CompareTo(right.Element));
        return new FieldSet(nodes);
    }

    private int Find(PathElement element)
    {
        var (low, high) = (0, nodes.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = nodes[middle].Element.CompareTo(element);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    private FieldSet Combine(FieldSet other, Func<Node, Node, Node> both, bool keepsLeft, bool keepsRight)
    {
        var result = new List<Node>(nodes.Count);
        var (i, j) = (0, 0);
        while (i < nodes.Count || j < other.nodes.Count)
        {
            var order = i >= nodes.Count ? 1 : j >= other.nodes.Count ? -1 : nodes[i].Element.CompareTo(other.nodes[j].Element);
            if (order < 0)
            {
                Keep(nodes[i++], keepsLeft);
            }
            else if (order > 0)
            {
                Keep(other.nodes[j++], keepsRight);
            }
            else
            {
                Keep(both(nodes[i++], other.nodes[j++]), true);
            }
        }

        return new FieldSet(result);

        void Keep(Node node, bool isKept)
        {
            if (isKept && (node.IsMember || node.Children is { IsEmpty: false }))
            {
                result.Add(node.Children is { IsEmpty: true } ? node with { Children = null } : node);
            }
        }
    }

    private readonly record struct Node(PathElement Element, bool IsMember, FieldSet? Children);
}
