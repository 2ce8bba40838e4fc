using KubeCodegen.Validation;

namespace KubeCodegen.Runtime.Tests.Validation;

/// <summary>The wording and the collecting of errors are Knative's: the same calls give the same text as knative.dev/pkg/apis does.</summary>
public sealed class FieldErrorTests
{
    public static TheoryData<string, FieldError?, string[][], string> Propagated => new()
    {
        { "one path, no prefix", new("hear me roar", "foo.bar"), [], "hear me roar: foo.bar" },
        { "one path, prefixes one after the other", new("invalid value \"blah\"", "foo"), [["bar"], ["baz", "ugh"], ["hoola"]], "invalid value \"blah\": hoola.baz.ugh.bar.foo" },
        { "several paths", new("invalid field(s)", "foo", "bar"), [["baz", "ugh"]], "invalid field(s): baz.ugh.bar, baz.ugh.foo" },
        { "details stay", new FieldError("invalid field(s)", "foo", "bar").WithDetails("one\ntwo"), [["baz", "ugh"]], "invalid field(s): baz.ugh.bar, baz.ugh.foo\none\ntwo" },
        { "the current field", new("invalid field(s)", FieldError.CurrentField), [["baz", "ugh"]], "invalid field(s): baz.ugh" },
        { "no path at all", new("invalid field(s)"), [["baz", "ugh"]], "invalid field(s): " },
        { "none", null, [["baz", "ugh"]], "" },
        { "missing", FieldError.MissingField("foo", "bar"), [["baz"]], "missing field(s): baz.bar, baz.foo" },
        { "disallowed", FieldError.DisallowedFields("foo", "bar"), [["baz"]], "must not set the field(s): baz.bar, baz.foo" },
        { "invalid text", FieldError.InvalidValue("foo", "bar"), [["baz"]], "invalid value: foo: baz.bar" },
        { "invalid number", FieldError.InvalidValue(5, "bar"), [["baz"]], "invalid value: 5: baz.bar" },
        { "invalid duration", FieldError.InvalidValue(TimeSpan.FromSeconds(5), "bar"), [["baz"]], "invalid value: 5s: baz.bar" },
        { "invalid with details", FieldError.InvalidValue("foo", "bar", "qux"), [["baz"]], "invalid value: foo: baz.bar\nqux" },
        { "generic", FieldError.Generic("this is a generic error", "foo", "bar"), [["baz"]], "this is a generic error: baz.bar, baz.foo" },
        { "none of several", FieldError.MissingOneOf("foo", "bar"), [["baz"]], "expected exactly one, got neither: baz.bar, baz.foo" },
        { "too many of several", FieldError.MultipleOneOf("foo", "bar"), [["baz"]], "expected exactly one, got both: baz.bar, baz.foo" },
        { "key", FieldError.InvalidKeyName("b@r", "foo[0].name", "can not use @", "do not try"), [["baz"]], "invalid key name \"b@r\": baz.foo[0].name\ncan not use @, do not try" },
        { "key that has to be escaped", FieldError.InvalidKeyName("a\"b\n", "foo"), [], "invalid key name \"a\\\"b\\n\": foo" },
        { "deprecated", FieldError.DisallowedUpdateDeprecatedFields("foo", "bar"), [["baz"]], "must not update deprecated field(s): baz.bar, baz.foo" },
        { "out of bounds", FieldError.OutOfBoundsValue("a", "b", "c", "string"), [["spec"]], "expected b <= a <= c: spec.string" },
        { "number out of bounds", FieldError.OutOfBoundsValue(-1, 0, 5, "timeout"), [["spec"]], "expected 0 <= -1 <= 5: spec.timeout" },
        { "duration out of bounds", FieldError.OutOfBoundsValue(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5), "timeout"), [["spec"]], "expected 2s <= 1s <= 5s: spec.timeout" },
        { "fraction out of bounds, in any culture", FieldError.OutOfBoundsValue(1.5, 0, 1, "rate"), [], "expected 0 <= 1.5 <= 1: rate" },
        { "indexes", new("hear me roar", "bar"), [["[3]"], ["[2]"], ["[1]"], ["foo"]], "hear me roar: foo[1][2][3].bar" },
        { "keys", new("hear me roar", "bar"), [["[C]"], ["[B]"], ["[A]"], ["foo"]], "hear me roar: foo[A][B][C].bar" },
        { "an index and its list apart", FieldError.MissingField("foo", "bar"), [["[2]"], ["baz"]], "missing field(s): baz[2].bar, baz[2].foo" },
        { "brackets the wrong way round are a name", new("invalid field(s)", "foo"), [["bear", "[1]", "[2]", "[3]", "baz", "]xxx["], ["bar"]], "invalid field(s): bar.bear[1][2][3].baz.]xxx[.foo" },
        { "an index first", new("invalid field(s)", "foo"), [["bar"], ["[0]"]], "invalid field(s): [0].bar.foo" },
        { "a prefix that is a path", new("invalid field(s)", "foo"), [["spec", "bar.[0].baz"]], "invalid field(s): spec.bar[0].baz.foo" },
    };

    public static TheoryData<string, FieldError?, string> Levels => new()
    {
        { "an error is one by default", FieldError.MissingField("foo", "bar").Filter(FieldErrorLevel.Error), "missing field(s): bar, foo" },
        { "a warning is kept as one", FieldError.MissingField("foo", "bar").At(FieldErrorLevel.Warning).Filter(FieldErrorLevel.Warning), "missing field(s): bar, foo" },
        { "an error is no warning", FieldError.MissingField("foo", "bar").At(FieldErrorLevel.Error).Filter(FieldErrorLevel.Warning), "" },
        { "a warning is no error", FieldError.MissingField("foo", "bar").At(FieldErrorLevel.Warning).Filter(FieldErrorLevel.Error), "" },
        { "both are two lines, the error first", Mixed, "missing field(s): foo\nmissing field(s): bar" },
        { "the warnings of both", Mixed.Filter(FieldErrorLevel.Warning), "missing field(s): bar" },
        { "the errors of both", Mixed.Filter(FieldErrorLevel.Error), "missing field(s): foo" },
        { "all become warnings", Mixed.At(FieldErrorLevel.Warning).Filter(FieldErrorLevel.Warning), "missing field(s): bar, foo" },
        { "all become errors", Mixed.At(FieldErrorLevel.Error).Filter(FieldErrorLevel.Error), "missing field(s): bar, foo" },
    };

    private static FieldError Mixed => FieldError.MissingField("foo").Also(FieldError.MissingField("bar").At(FieldErrorLevel.Warning))!;

    [Theory]
    [MemberData(nameof(Propagated))]
    public void Paths_are_those_of_the_callers_object(string because, FieldError? error, string[][] prefixes, string expected)
    {
        foreach (var prefix in prefixes)
        {
            error = error?.ViaField(prefix);
        }

        Assert.True((error?.ToString() ?? "") == expected, because + ": " + error);
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Errors_and_warnings_are_kept_apart(string because, FieldError? error, string expected) =>
        Assert.True((error?.ToString() ?? "") == expected, because + ": " + error);

    [Fact]
    public void Indexes_and_keys_belong_to_the_field_that_is_named_next()
    {
        var error = new FieldError("invalid field(s)", "foo", "faa").ViaKey("A").ViaField("bar").ViaIndex(1).ViaField("baz").ViaKey("E").ViaIndex(0).ViaField("jar");

        Assert.Equal("invalid field(s): jar[0][E].baz[1].bar[A].faa, jar[0][E].baz[1].bar[A].foo", error.ToString());
        Assert.Equal("invalid field(s): ugh.baa[0].bee[AAA].foo", new FieldError("invalid field(s)", "foo").ViaFieldKey("bee", "AAA").ViaFieldIndex("baa", 0).ViaField("ugh").ToString());
        Assert.Equal("invalid value: kapot: indexed[5]", FieldError.InvalidArrayValue("kapot", "indexed", 5).ToString());
        Assert.Equal("invalid value: 42: indexed[5]", FieldError.InvalidArrayValue(42, "indexed", 5).ToString());
    }

    [Fact]
    public void Equal_messages_become_one_line_with_all_paths()
    {
        var error = new FieldError("this error", "bar", "foo").Also(new FieldError("another", "right", "left"))!.ViaField("head")
            .Also(new FieldError("An alpha error", "A"), new("An alpha error", "B"), new("An alpha error", "B"), new("An alpha error", "D"), new("An alpha error", "C"))
            .Also(new FieldError("this error", "foo").WithDetails("devil is in the details"), new FieldError("this error", "foo").WithDetails("more details"))!
            .ViaField("this");

        Assert.Equal("""
            An alpha error: this.A, this.B, this.C, this.D
            another: this.head.left, this.head.right
            this error: this.head.bar, this.head.foo
            this error: this.foo
            devil is in the details
            this error: this.foo
            more details
            """.ReplaceLineEndings("\n"), error.ToString());
    }

    [Fact]
    public void Errors_with_details_of_their_own_keep_their_own_paths()
    {
        var error = new FieldError("Top", "A", "B");
        foreach (var step in new[] { "2", "1" })
        {
            var below = error.ViaField(step).WithDetails("here at " + step);
            error = error.Also(below, below, below)!;
        }

        Assert.Equal("Top: A, B\nTop: 1.A, 1.B\nhere at 1\nTop: 1.2.A, 1.2.B, 2.A, 2.B\nhere at 2", error.ToString());
    }

    [Fact]
    public void Errors_that_collect_themselves_over_and_over_do_not_grow()
    {
        var error = new FieldError("Top", "A", "B", "C");
        foreach (var step in Enumerable.Repeat("1", 40))
        {
            for (var time = 0; time < 3; time++)
            {
                error = error.Also(error)!;
            }

            error = error.ViaField(step);
        }

        Assert.Equal(string.Concat(Enumerable.Repeat("1.", 40)) + "A", error.WrappedErrors()[0].Paths[0]);
        Assert.Single(error.WrappedErrors());
    }

    [Fact]
    public void The_order_of_collecting_does_not_matter()
    {
        FieldError[] errors = [new("1", "bar"), new("2", "baz")];

        Assert.Equal("1: bar\n2: baz", FieldError.Collect(errors)!.ToString());
        Assert.Equal("1: bar\n2: baz", FieldError.Collect(errors[1], null, errors[0])!.ToString());
        Assert.Equal("1: bar\n2: baz", ((FieldError?)null).Also(errors[1]).Also(errors[0])!.ToString());
    }

    [Fact]
    public void Nothing_stays_null()
    {
        FieldError? none = null;

        Assert.Null(none.Also(null));
        Assert.Null(none.Also());
        Assert.Null(none.Also(new FieldError("")));
        Assert.Null(FieldError.Collect(null, null));
        Assert.Equal("original: foo", new FieldError("original", "foo").Also(null, null)!.ToString());
    }

    [Fact]
    public void Collecting_changes_no_error()
    {
        var error = new FieldError("original", "foo");

        _ = error.Also(new FieldError("other", "bar"));
        _ = error.ViaField("spec");

        Assert.Equal("original: foo", error.ToString());
        Assert.Equal(["foo"], error.Paths);
    }

    [Fact]
    public void Wrapped_errors_are_sorted_single_findings()
    {
        var error = FieldError.Collect(FieldError.InvalidValue("42", "answer"), FieldError.Generic("generic", "error"))!;

        Assert.Equal([FieldError.Generic("generic", "error"), FieldError.InvalidValue("42", "answer")], error.WrappedErrors());
        Assert.Empty(new FieldError("").WrappedErrors());
    }

    [Theory]
    [InlineData(0, "0s")]
    [InlineData(15, "1.5µs")]
    [InlineData(3, "300ns")]
    [InlineData(3_000_000, "300ms")]
    [InlineData(15_000_000, "1.5s")]
    [InlineData(600_000_000, "1m0s")]
    [InlineData(54_000_000_000, "1h30m0s")]
    [InlineData(-10_000_000, "-1s")]
    public void Durations_read_as_in_Go(long ticks, string expected) =>
        Assert.Equal($"invalid value: {expected}: window", FieldError.InvalidValue(TimeSpan.FromTicks(ticks), "window").ToString());
}
