using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Emitting.Copies;

/// <summary>The expressions that copy and compare values; collections that take a loop get a pair of methods each, which gather here.</summary>
internal sealed class CopyExpressions
{
    private const string DeepCopies = "global::KubeCodegen.DeepCopies";
    private const string Semantic = "global::KubeCodegen.SemanticEquality";

    private readonly Dictionary<string, string> suffixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly List<CollectionView> collections = [];

    public IReadOnlyList<CollectionView> Collections => collections;

    public string Copy(TypeShape shape, string value) => shape switch
    {
        { IsShared: true } => value,
        ScalarShape { CSharp: "object" } => $"{DeepCopies}.CopyJson({value})",
        ScalarShape => $"{DeepCopies}.Copy({value})",
        ObjectShape { Copies: { } copies, IsNullableValue: true } => $"({value} is {{ }} {Local(value)} ? {copies}.DeepCopy({Local(value)}) : ({shape.CSharp})null)",
        ObjectShape { Copies: { } copies } => $"{copies}.DeepCopy({value})",
        ObjectShape { CanBeNull: true } => $"{value}?.DeepCopy()",
        ObjectShape => $"{value}.DeepCopy()",
        _ => CopyCollection(shape, value),
    };

    public string Equal(TypeShape shape, string left, string right) => shape switch
    {
        ScalarShape { Scalar: Scalar.Double or Scalar.Single, IsNullableValue: false } => $"{left}.Equals({right})",
        ScalarShape { Scalar: Scalar.Double or Scalar.Single } => $"global::System.Nullable.Equals({left}, {right})",
        ScalarShape { CSharp: "object" } => $"{Semantic}.JsonEqual({left}, {right})",
        ScalarShape { Scalar: Scalar.DateTime or Scalar.DateTimeOffset or Scalar.IntOrString or Scalar.Quantity } or ScalarShape { IsShared: false } => $"{Semantic}.Equal({left}, {right})",
        // Two addresses that differ in their fragment are equal to Uri's own operator.
        ScalarShape { Scalar: Scalar.Uri } => $"{left}?.OriginalString == {right}?.OriginalString",
        ScalarShape or EnumShape => $"{left} == {right}",
        ObjectShape { IsNullableValue: true } value => $"({left} is {{ }} {Local(left)} ? {right} is {{ }} {Local(right)} && {EqualPresent(value, Local(left), Local(right))} : {right} is null)",
        ObjectShape { Copies: { } copies } => $"{copies}.DeepEquals({left}, {right})",
        ObjectShape { CanBeNull: true } => $"({left}?.DeepEquals({right}) ?? {right} is null)",
        ObjectShape => $"{left}.DeepEquals({right})",
        UnsupportedShape => $"object.Equals({left}, {right})",
        _ when CollectionView.HoldsStrings(shape) => $"{Semantic}.StringsEqual({left}, {right})",
        _ when CollectionView.IsImmutableArrayOf(shape) => $"Equal{SuffixOf(shape)}({left}, {right})",
        _ => $"(ReferenceEquals({left}, {right}) || Equal{SuffixOf(shape)}({left}, {right}))",
    };

    // Most collections of most objects are absent: to see that here saves a call.
    private string CopyCollection(TypeShape shape, string value) => shape switch
    {
        _ when CollectionView.IsImmutableArrayOf(shape) => $"Copy{SuffixOf(shape)}({value})",
        ListShape { Kind: ListKind.Array, Item.IsShared: true } => $"({shape.CSharp}){value}?.Clone()",
        _ when CollectionView.CopyConstructor(shape) is { } type => $"{value} is null ? null : new {type}({value})",
        _ => $"{value} is null ? null : Copy{SuffixOf(shape)}({value})",
    };

    private static string EqualPresent(ObjectShape shape, string left, string right) =>
        shape.Copies is { } copies ? $"{copies}.DeepEquals({left}, {right})" : $"{left}.DeepEquals({right})";

    private static string Local(string expression) => new([.. expression.Where(char.IsLetterOrDigit), 'V']);

    private string SuffixOf(TypeShape shape)
    {
        if (suffixes.TryGetValue(shape.CSharp, out var suffix))
        {
            return suffix;
        }

        var name = NameOf(shape);
        suffix = name;
        numbers.TryGetValue(name, out var number);
        for (number = Math.Max(number, 1); !taken.Add(suffix);)
        {
            suffix = name + ++number;
        }

        numbers[name] = number;
        suffixes[shape.CSharp] = suffix;
        collections.Add(shape is ListShape list ? CollectionView.Of(list, suffix, this) : CollectionView.Of((MapShape)shape, suffix, this));
        return suffix;
    }

    private static string NameOf(TypeShape shape) => shape switch
    {
        ListShape { Kind: ListKind.Array } list => "ArrayOf" + NameOf(list.Item),
        ListShape { Kind: ListKind.Set } list => "SetOf" + NameOf(list.Item),
        ListShape list => "ListOf" + NameOf(list.Item),
        MapShape map => "MapOf" + NameOf(map.Value),
        ScalarShape scalar => scalar.Scalar.ToString(),
        _ => Simple(shape.CSharp),
    };

    private static string Simple(string name)
    {
        var open = name.IndexOf('<');
        var plain = open < 0 ? name : name.Substring(0, open);
        return new([.. plain.Substring(plain.LastIndexOfAny(['.', ':']) + 1).Where(char.IsLetterOrDigit)]);
    }
}
