using KubeCodegen.Generator.Model;

namespace Knative.Apis.Tests.Conformance;

/// <summary>A comparison that overlooked something would make the other tests say yes to everything.</summary>
public sealed class DefinitionComparisonTests
{
    private static readonly JsonObject Definition = (JsonObject)Json("""
        {
          "metadata": { "name": "widgets.demo.example.com" },
          "spec": {
            "names": { "kind": "Widget", "plural": "widgets", "shortNames": ["w", "wd"] },
            "versions": [
              {
                "name": "v1",
                "schema": {
                  "openAPIV3Schema": {
                    "description": "A widget.",
                    "type": "object",
                    "required": ["spec", "kind"],
                    "properties": {
                      "description": { "type": "string", "enum": ["a", "b"], "description": "A property of that name." },
                      "size": { "type": "integer", "minimum": 1, "default": 1 }
                    }
                  }
                }
              },
              { "name": "v1beta1" }
            ]
          }
        }
        """);

    [Fact]
    public void A_definition_is_the_same_as_itself() => Assert.Empty(DefinitionComparison.Compare(Definition, Definition));

    [Fact]
    public void Whatever_is_missing_is_found_and_whatever_is_too_many()
    {
        var parts = Without(Definition).ToList();
        Assert.Equal(25, parts.Count);
        Assert.All(parts, less => Assert.Single(DefinitionComparison.Compare(Definition, less)));
        Assert.All(
            parts.Where(less => Count(less, "description") == Count(Definition, "description")),
            less => Assert.Single(DefinitionComparison.Compare(less, Definition)));
    }

    [Theory]
    [InlineData("\"minimum\":1", "\"minimum\":2", false)]
    [InlineData("\"minimum\":1", "\"minimum\":1.0", true)]
    [InlineData("[\"spec\",\"kind\"]", "[\"kind\",\"spec\"]", true)]
    [InlineData("[\"spec\",\"kind\"]", "[\"kind\"]", false)]
    [InlineData("[\"a\",\"b\"]", "[\"b\",\"a\"]", true)]
    [InlineData("[\"w\",\"wd\"]", "[\"wd\",\"w\"]", false)]
    [InlineData("A widget.", "Something else.", true)]
    [InlineData("\"type\":\"integer\"", "\"type\":\"number\"", false)]
    [InlineData("\"plural\":\"widgets\"", "\"plural\":\"widgets\",\"singular\":\"widget\",\"listKind\":\"WidgetList\"", true)]
    public void Sets_have_no_order_numbers_count_by_value_and_words_are_free(string before, string after, bool isSame)
    {
        var changed = Definition.ToString().Replace(before, after, StringComparison.Ordinal);
        Assert.NotEqual(Definition.ToString(), changed);
        Assert.Equal(isSame, DefinitionComparison.Compare(Definition, Json(changed)).Count == 0);
        Assert.Equal(isSame, DefinitionComparison.Compare(Json(changed), Definition).Count == 0);
    }

    /// <summary>The value with one member less, for each that can go.</summary>
    private static IEnumerable<JsonObject> Without(JsonObject value)
    {
        foreach (var member in value.Members)
        {
            if (member.Name is not ("kind" or "name" or "names" or "spec" or "versions"))
            {
                yield return new JsonObject(value.Members.Where(other => other != member).ToEquatableArray());
            }

            foreach (var smaller in Smaller(member.Value))
            {
                yield return new JsonObject(value.Members.Select(other => other == member ? new JsonMember(other.Name, smaller) : other).ToEquatableArray());
            }
        }
    }

    private static IEnumerable<JsonValue> Smaller(JsonValue value) => value switch
    {
        JsonObject below => Without(below),
        JsonArray list => list.Items.Select((_, index) => new JsonArray(list.Items.Where((_, other) => other != index).ToEquatableArray()))
            .Concat(list.Items.SelectMany((item, index) => Smaller(item).Select(smaller => new JsonArray(list.Items.Select((other, at) => at == index ? smaller : other).ToEquatableArray())))),
        _ => [],
    };

    private static int Count(JsonValue value, string word) => value.ToString().Split(word).Length;

    private static JsonValue Json(string text) => JsonReader.TryRead(text, out var value, out var error) ? value : throw new FormatException(error);
}
