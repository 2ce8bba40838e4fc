using k8s.Models;

namespace Demo;

public abstract partial class Animal
{
    public string? Name { get; set; }

    public List<string>? Words { get; set; }
}

public partial class Dog : Animal
{
    public List<Item>? Toys { get; set; }
}

public sealed partial class Puppy : Dog
{
    public Point Place { get; set; }
}

public partial record Shape(string? Name)
{
    public List<int>? Sizes { get; set; }
}

public partial record Square(string? Name, Item? Item) : Shape(Name);

/// <summary>Derives from a model of Kubernetes.</summary>
public partial record Reference : V1ObjectReference
{
    public List<Item>? Items { get; init; }
}

public sealed partial record DeepReference : Reference
{
    public Dictionary<string, Item>? More { get; set; }
}

/// <summary>Writes its copy by hand.</summary>
public partial class Own
{
    public string? Text { get; set; }

    public static int Copies { get; private set; }

    public Own DeepCopy()
    {
        Copies++;
        return new() { Text = Text };
    }

    public bool DeepEquals(Own? other) => Text == other?.Text;
}

/// <summary>Not partial: copied from outside.</summary>
public class Plain : PlainBase
{
    public List<Item>? Items { get; set; }

    public Dictionary<string, string>? Words { get; init; }
}

public class PlainBase
{
    public List<string>? Inherited { get; set; }
}

/// <summary>Makes the derived types part of the API as well.</summary>
public partial class Zoo
{
    public Puppy? Puppy { get; set; }

    public Square? Square { get; set; }

    public DeepReference? Reference { get; set; }
}
