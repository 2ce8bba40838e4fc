using k8s.Models;
using static KubeCodegen.Generator.Tests.Copies.CopyAssembly;

namespace KubeCodegen.Generator.Tests.Copies;

public sealed class CopyTests
{
    public static TheoryData<string, int> Everything =>
    [
        .. from type in new[] { "Widget", "WidgetSpec", "WidgetStatus", "Lists", "Maps", "Values", "Setters", "Zoo", "Dog", "Puppy", "Square", "Reference", "DeepReference", "Point", "ReadOnlyPoint", "Recorded" }
           from seed in Enumerable.Range(1, 20)
           select new TheoryDataRow<string, int>(type, seed),
    ];

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_copy_is_exact_equal_and_shares_nothing(string type, int seed)
    {
        var source = new RandomObjects(seed).Make(Type(type));
        CopyMethods.Of(source.GetType())!.AssertCopies(source);
    }

    [Fact]
    public void Null_stays_null_and_empty_stays_empty()
    {
        var lists = New("Lists");
        lists.Words = new List<string?>();
        lists.Array = EmptyArrayOf("Item");
        var copy = lists.DeepCopy();
        Assert.Empty(copy.Words);
        Assert.Empty(copy.Array);
        Assert.Null(copy.Items);
        Assert.True(copy.ImmutableArray.IsDefault);
    }

    [Fact]
    public void A_hand_written_copy_is_honoured()
    {
        var status = New("WidgetStatus", null, null);
        status.Own = New("Own");
        var before = Copies();
        Assert.NotSame(status.Own, status.DeepCopy().Own);
        Assert.True(Copies() > before);

        static int Copies() => (int)Type("Own").GetProperty("Copies")!.GetValue(null)!;
    }

    [Theory]
    [InlineData("Dog")]
    [InlineData("Puppy")]
    public void A_derived_type_behind_a_base_typed_member_is_copied_as_itself(string type)
    {
        var status = New("WidgetStatus", null, null);
        status.Animal = New(type);
        status.Animal.Toys = ListOf("Item");
        status.Animals = ListOf("Animal");
        status.Animals.Add(status.Animal);
        var copy = status.DeepCopy();
        Assert.Equal(Type(type), copy.Animal.GetType());
        Assert.Equal(Type(type), copy.Animals[0].GetType());
        Assert.NotSame(status.Animal.Toys, copy.Animal.Toys);
        Assert.True(copy.DeepEquals(status));
    }

    [Fact]
    public void A_derived_record_behind_a_base_typed_member_is_copied_as_itself()
    {
        var status = New("WidgetStatus", null, null);
        status.Shape = New("Square", "unit", New("Item"));
        status.Reference = New("DeepReference");
        var copy = status.DeepCopy();
        Assert.NotSame(status.Shape.Item, copy.Shape.Item);
        Assert.Equal(Type("DeepReference"), copy.Reference.GetType());
        Assert.True(copy.DeepEquals(status));
    }

    [Fact]
    public void Get_only_members_and_private_state_are_carried_over()
    {
        var setters = Activator.CreateInstance(Type("Setters"))!;
        dynamic source = setters;
        source.Remember("a");
        source.GetOnly.Add("b");
        source.GetOnlyItem.Name = "c";
        var copy = source.DeepCopy();
        Assert.Equal(1, copy.Calls());
        Assert.Equal(["a"], (IEnumerable<string>)copy.Remembered());
        Assert.Equal(["b"], (IEnumerable<string>)copy.GetOnly);
        Assert.Equal("c", copy.GetOnlyItem.Name);
        source.Remember("d");
        Assert.Equal(["a"], (IEnumerable<string>)copy.Remembered());
    }

    [Fact]
    public void Copying_into_an_object_replaces_what_it_has()
    {
        var source = New("Lists");
        source.Words = new List<string?> { "new" };
        var target = New("Lists");
        target.Words = new List<string?> { "old", "older" };
        target.Numbers = new[] { 1 };
        source.DeepCopyInto(target);
        Assert.True(source.DeepEquals(target));
        Assert.Null(target.Numbers);
        Assert.NotSame(source.Words, target.Words);
    }

    [Fact]
    public void A_kind_and_its_list_are_copied_with_their_metadata()
    {
        var list = New("WidgetList");
        list.Metadata = new V1ListMeta { ResourceVersion = "7" };
        var widget = New("Widget");
        widget.Metadata = new V1ObjectMeta { Name = "w", Labels = new Dictionary<string, string> { ["a"] = "b" } };
        widget.Notes = new List<string> { "ignored by JSON" };
        list.Items.Add(widget);
        var copy = list.DeepCopy();
        Assert.True(list.DeepEquals(copy));
        Assert.Equal("7", copy.Metadata.ResourceVersion);
        Assert.Equal("b", copy.Items[0].Metadata.Labels["a"]);
        Assert.NotSame(widget.Metadata.Labels, copy.Items[0].Metadata.Labels);
        Assert.NotSame(widget.Notes, copy.Items[0].Notes);
        copy.Items[0].Metadata.Labels["a"] = "c";
        Assert.False(list.DeepEquals(copy));
    }
}
