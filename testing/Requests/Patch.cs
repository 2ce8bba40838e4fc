using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>A patch that can be put on whatever state the object is in.</summary>
internal abstract class Patch(IReadOnlyList<string> duplicates)
{
    public IReadOnlyList<string> Duplicates => duplicates;

    /// <summary>The object with the patch on it.</summary>
    public abstract JsonObject Apply(RequestContext context, JsonObject old);

    protected static string Describe(JsonNode? body) => body switch { JsonArray => "array", JsonObject => "object", null => "null", _ => body.GetValueKind().ToString().ToLowerInvariant() };

    public static Patch Read(RequestContext context, string type)
    {
        var duplicates = new List<string>();
        JsonNode? body;
        try
        {
            body = GoJson.Parse(context.Request.Body.Span, duplicates);
        }
        catch (GoJsonException failure)
        {
            throw Refusals.BadRequest("error decoding patch: " + failure.Message);
        }

        return type switch
        {
            "application/json-patch+json" => new OperationsPatch(body, duplicates),
            "application/merge-patch+json" => new MergingPatch(body, duplicates),
            _ => new StrategicPatch(body, duplicates),
        };
    }
}

internal sealed class OperationsPatch(JsonNode? body, IReadOnlyList<string> duplicates) : Patch(duplicates)
{
    /// <summary>More operations are refused (apiserver <c>maxJSONPatchOperations</c>).</summary>
    private const int MaxOperations = 10_000;

    private readonly JsonArray operations = body as JsonArray
        ?? throw Refusals.BadRequest($"error decoding patch: json: cannot unmarshal {Describe(body)} into Go value of type []handlers.jsonPatchOp");

    public override JsonObject Apply(RequestContext context, JsonObject old)
    {
        if (operations.Count > MaxOperations)
        {
            throw new Refusal(413, "RequestEntityTooLarge", $"The allowed maximum operations in a JSON patch is {MaxOperations}, got {operations.Count}");
        }

        return JsonPatchOperations.Apply(old.Copy(), operations) as JsonObject
            ?? throw new Refusal(422, "Invalid", "the server rejected our request due to an error in our request", []);
    }
}

internal sealed class MergingPatch(JsonNode? body, IReadOnlyList<string> duplicates) : Patch(duplicates)
{
    public override JsonObject Apply(RequestContext context, JsonObject old)
    {
        var obj = old.Copy();
        Merge(obj, body as JsonObject
            ?? throw Refusals.BadRequest($"error decoding patch: json: cannot unmarshal {Describe(body)} into Go value of type map[string]interface {{}}"));
        return obj;
    }

    private static void Merge(JsonObject target, JsonObject patch)
    {
        foreach (var (name, value) in patch)
        {
            switch (value)
            {
                case null:
                    target.Remove(name);
                    break;
                case JsonObject inner:
                    Merge(target.GetOrAdd(name), inner);
                    break;
                default:
                    target[name] = value.DeepClone();
                    break;
            }
        }
    }
}

internal sealed class StrategicPatch(JsonNode? body, IReadOnlyList<string> duplicates) : Patch(duplicates)
{
    public override JsonObject Apply(RequestContext context, JsonObject old) => new MergingPatch(body, Duplicates).Apply(context, old);
}
