using KubeCodegen.Conditions;

namespace KubeCodegen.Runtime.Tests.Conditions;

/// <summary>The rules of condition sets are Knative's.</summary>
public sealed class ConditionSetTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("Foo=True", false)]
    [InlineData("Ready=False", false)]
    [InlineData("Ready=Unknown", false)]
    [InlineData("Ready=", false)]
    [InlineData("Ready=True", true)]
    [InlineData("Foo=True Ready=True", true)]
    [InlineData("Foo=True Ready=False", false)]
    [InlineData("Foo=True Bar=False Ready=True", true)]
    [InlineData("Foo=True Bar=True Ready=False", false)]
    public void Only_the_happy_condition_says_whether_the_object_is_happy(string conditions, bool isHappy) =>
        Assert.Equal(isHappy, ConditionSet.Living().Manage(TestStatus.Of(conditions)).IsHappy);

    [Theory]
    [InlineData("no dependents", "", "", "Ready", "Ready=True")]
    [InlineData("turns happy", "Ready=False", "", "Ready", "Ready=True")]
    [InlineData("all dependents are true", "Ready=False Foo=True", "Foo", "Ready", "Ready=True")]
    [InlineData("a false dependent decides", "Ready=False/ReadyReason/ReadyMsg Foo=False/FooReason/FooMsg", "Foo", "Ready", "Ready=False/FooReason/FooMsg")]
    [InlineData("the last dependent turns true", "Ready=False Foo=False", "Foo", "Foo", "Ready=True")]
    [InlineData("unknown turns happy", "Ready=Unknown Foo=False", "Foo", "Foo", "Ready=True")]
    [InlineData("another is still false", "Ready=False/FooReason/FooMsg Foo=False/FooReason/FooMsg Bar=False/BarReason/BarMsg", "Foo,Bar", "Foo", "Ready=False/BarReason/BarMsg")]
    [InlineData("false comes before unknown", "Ready=False/FooReason/FooMsg Foo=False/FooReason/FooMsg Bar=Unknown/BarReason/BarMsg Baz=False/BazReason/BazMsg", "Foo,Bar,Baz", "Foo", "Ready=False/BazReason/BazMsg")]
    [InlineData("the first of the unknown", "Ready=False/FooReason/FooMsg Foo=False/FooReason/FooMsg Bar=Unknown/BarReason/BarMsg Baz=Unknown/BazReason/BazMsg", "Foo,Bar,Baz", "Foo", "Ready=Unknown/BarReason/BarMsg")]
    [InlineData("conditions of another severity decide nothing", "Ready=False/FooReason/FooMsg Foo=False/FooReason/FooMsg Bar=Unknown/BarReason/BarMsg!FYI", "Foo", "Foo", "Ready=True")]
    [InlineData("without dependents anything makes happy", "Ready=False/LongStory/Manually Foo=False/FooReason/FooMsg Bar=Unknown/BarReason/BarMsg!FYI", "", "Foo", "Ready=True")]
    [InlineData("a condition beside makes happy", "Ready=False/LongStory/Manually Foo=True Bar=Unknown/BarReason/BarMsg!FYI", "Foo", "Bar", "Ready=True")]
    [InlineData("more conditions than dependents", "Ready=False/LongStory/Manually Foo=True New=True", "Foo", "Foo", "Ready=True")]
    public void Marking_true_works_out_the_happy_condition(string because, string conditions, string dependents, string mark, string expected)
    {
        var status = TestStatus.Of(conditions);
        var manager = ConditionSet.Living(Names(dependents)).Manage(status);
        manager.InitializeConditions();

        manager.MarkTrue(mark);

        Assert.True(expected == manager.TopLevelCondition!.ToString(), because + ": " + status);
        Assert.True(mark == "Ready" || manager.GetCondition(mark).IsTrue(), because + ": " + status);
    }

    [Fact]
    public void A_dependent_that_was_never_set_keeps_the_happy_condition_unknown()
    {
        var status = TestStatus.Of("Ready=False/LongStory/Manually Foo=True");

        ConditionSet.Living("Foo", "Bar").Manage(status).MarkTrue("Foo");

        Assert.Equal("Foo=True Ready=Unknown", status.ToString());
    }

    [Fact]
    public void A_reason_for_true_is_kept_on_the_condition_alone()
    {
        var status = TestStatus.Of("Ready=False Foo=False");

        ConditionSet.Living("Foo").Manage(status).MarkTrueWithReason("Foo", "Test", "calm down");

        Assert.Equal("Foo=True/Test/calm down Ready=True", status.ToString());
    }

    [Theory]
    [InlineData("Ready=True", "", "Ready", "Ready=False/Test/broken")]
    [InlineData("Ready=True Foo=True", "Foo", "Foo", "Foo=False/Test/broken Ready=False/Test/broken")]
    [InlineData("Ready=Unknown Foo=False", "Foo", "Foo", "Foo=False/Test/broken Ready=False/Test/broken")]
    [InlineData("Ready=True Foo=True Bar=True", "Foo,Bar", "Foo", "Bar=True Foo=False/Test/broken Ready=False/Test/broken")]
    [InlineData("Ready=True Foo=True", "Foo", "Info", "Foo=True Info=False/Test/broken!Info Ready=True")]
    public void Marking_false_makes_the_happy_condition_false_when_it_depends_on_it(string conditions, string dependents, string mark, string expected)
    {
        var status = TestStatus.Of(conditions);

        ConditionSet.Living(Names(dependents)).Manage(status).MarkFalse(mark, "Test", "broken");

        Assert.Equal(expected, status.ToString());
    }

    [Theory]
    [InlineData("", "", "Ready", "Ready=Unknown/Test/open")]
    [InlineData("Ready=True", "", "Ready", "Ready=Unknown/Test/open")]
    [InlineData("Ready=True Foo=True", "Foo", "Foo", "Foo=Unknown/Test/open Ready=Unknown/Test/open")]
    [InlineData("Ready=True Foo=False Bar=False", "Foo,Bar", "Foo", "Bar=False Foo=Unknown/Test/open Ready=False/Test/open")]
    [InlineData("Ready=Unknown Foo=False", "Foo", "Foo", "Foo=Unknown/Test/open Ready=Unknown/Test/open")]
    [InlineData("Ready=False/Bar/worse Foo=True Bar=False/Bar/worse", "Foo,Bar", "Foo", "Bar=False/Bar/worse Foo=Unknown/Test/open Ready=False/Bar/worse")]
    [InlineData("Ready=True Foo=True", "Foo", "Info", "Foo=True Info=Unknown/Test/open!Info Ready=True")]
    public void Marking_unknown_opens_the_happy_condition_unless_something_failed(string conditions, string dependents, string mark, string expected)
    {
        var status = TestStatus.Of(conditions);

        ConditionSet.Living(Names(dependents)).Manage(status).MarkUnknown(mark, "Test", "open");

        Assert.Equal(expected, status.ToString());
    }

    [Theory]
    [InlineData("", "", "Ready=Unknown")]
    [InlineData("Ready=Unknown", "", "Ready=Unknown")]
    [InlineData("", "Foo", "Foo=Unknown Ready=Unknown")]
    [InlineData("Ready=False", "Foo", "Foo=Unknown Ready=False")]
    [InlineData("Ready=True", "Foo", "Foo=True Ready=True")]
    [InlineData("Ready=True Foo=False", "Foo,Bar", "Bar=True Foo=False Ready=True")]
    public void Initialising_sets_only_what_is_absent(string conditions, string dependents, string expected)
    {
        var status = TestStatus.Of(conditions);

        ConditionSet.Living(Names(dependents)).Manage(status).InitializeConditions();

        Assert.Equal(expected, string.Join(' ', status.Conditions!.OrderBy(condition => condition.Type, StringComparer.Ordinal)));
    }

    [Fact]
    public void A_batch_set_is_happy_when_it_succeeded()
    {
        var status = new TestStatus();
        var manager = ConditionSet.Batch("Foo").Manage(status);

        manager.MarkTrue("Foo");

        Assert.Equal("Foo=True Succeeded=True", status.ToString());
        Assert.True(manager.IsHappy);
    }

    [Fact]
    public void The_happy_condition_and_repeated_ones_are_no_dependents() =>
        Assert.Equal(["Foo", "Bar"], ConditionSet.Living("Foo", "Ready", "Foo", "Bar").Dependents);

    [Fact]
    public void What_decides_about_the_happy_condition_cannot_be_cleared()
    {
        var status = TestStatus.Of("Foo=True Info=True!Info Ready=True");
        var manager = ConditionSet.Living("Foo").Manage(status);

        Assert.Throws<InvalidOperationException>(() => manager.ClearCondition("Foo"));
        Assert.Throws<InvalidOperationException>(() => manager.ClearCondition("Ready"));
        manager.ClearCondition("Info");
        manager.ClearCondition("Absent");

        Assert.Equal("Foo=True Ready=True", status.ToString());
    }

    [Fact]
    public void The_transition_time_moves_with_a_change_and_only_then()
    {
        var clock = new Clock { Now = DateTimeOffset.UnixEpoch };
        var status = new TestStatus();
        var manager = ConditionSet.Living("Foo").Manage(status, clock);
        manager.MarkFalse("Foo", "Because", "of that");
        var list = status.Conditions;

        clock.Now += TimeSpan.FromMinutes(1);
        manager.MarkFalse("Foo", "Because", "of that");
        Assert.Same(list, status.Conditions);
        Assert.Equal(DateTime.UnixEpoch, manager.GetCondition("Foo")!.LastTransitionTime);

        manager.MarkTrue("Foo");
        Assert.Equal(DateTime.UnixEpoch.AddMinutes(1), manager.GetCondition("Foo")!.LastTransitionTime);
        Assert.Equal("Foo=False/Because/of that Ready=False/Because/of that", string.Join(' ', list!));
    }

    private static string[] Names(string names) => names.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
