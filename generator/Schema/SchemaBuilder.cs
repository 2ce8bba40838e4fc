using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Facts;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema.Markers;

namespace KubeCodegen.Generator.Schema;

/// <summary>Makes the schema of a type: members in the order of the code, each marker applying itself, references inlined.</summary>
internal sealed class SchemaBuilder(TypeGraph graph, DefinitionOptions options, MarkerContext context)
{
    private readonly Dictionary<string, SchemaProps> built = new(StringComparer.Ordinal);
    private readonly List<Step> path = [];

    /// <summary>A type on the way down and the member that led to the next one.</summary>
    private readonly record struct Step(ApiType Type, string Member);

    public SchemaProps Build(ApiType type)
    {
        if (built.TryGetValue(type.Key, out var schema))
        {
            return schema;
        }

        JsonNameRules.Check(type, graph, context);
        foreach (var member in type.Members.Where(member => !member.InSchema))
        {
            context.RefuseAll(member.Markers, "a member that JSON has", "one that it never has");
        }

        schema = type.Declaration.IsEnum ? BuildEnum(type) : BuildObject(type);
        built[type.Key] = schema;
        return schema;
    }

    private SchemaProps BuildEnum(ApiType type)
    {
        var schema = ScalarSchemas.String with
        {
            Enum = type.EnumMembers.Select(member => JsonValue.Of(member.JsonName)).ToEquatableArray(),
            Description = type.Description,
        };
        return Apply(schema, [], type.Markers);
    }

    /// <summary>Whether an attribute at the place says all, so that the C# type there is not looked at.</summary>
    public static bool IsOpaque(EquatableArray<Marker> markers, string at) => markers.Any(marker =>
        marker is SchemalessMarker or RawSchemaMarker { IsWhole: true } && marker.Source.At == at && !marker.Source.IsInherited);

    private SchemaProps BuildObject(ApiType type)
    {
        if (IsOpaque(type.Markers, at: ""))
        {
            return Apply(SchemaProps.Empty with { Description = type.Description }, [], type.Markers);
        }

        var facts = KubernetesModels.FactsOf(type);
        var inherited = type.Base is { } parent ? BuildNested(graph[parent.Key], type, "base") : SchemaProps.Object;
        var schema = inherited with { Description = type.Description, Origin = null };
        schema = Apply(schema, [], type.Markers.Where(IsAboutInherited));
        var growing = new GrowingObject(schema);
        foreach (var member in type.Members.Where(member => member.InSchema))
        {
            growing.Add(BuildProperty(type, member, facts?[member.JsonName]));
        }

        schema = growing.Build();
        schema = schema with { MapType = facts?.MapType ?? schema.MapType };
        return Apply(schema, [], type.Markers.Where(marker => !IsAboutInherited(marker)));
    }

    public static bool IsAboutInherited(Marker marker) =>
        marker.Source.IsInherited || (marker is MaskMarker or FeatureFlagMarker && marker.Source.At.Length == 0);

    /// <summary>An object that has the member alone.</summary>
    private SchemaProps BuildProperty(ApiType type, ApiMember member, FieldFacts? facts)
    {
        var schema = BuildMember(type, member, facts);
        schema = schema with { Description = member.Description ?? schema.Description, Origin = member.Anchor };
        var parent = SchemaProps.Object.WithProperty(member.JsonName, schema);
        parent = parent.WithRequired(member.JsonName, member.IsRequired || facts?.Required == true);
        parent = Apply(parent, [member.JsonName], member.Markers);
        if (member.IsRequired && member.Markers.FirstOrDefault(marker => marker is RequirementMarker { IsRequired: false, Source.At: "" }) is { } optional)
        {
            context.Report(Descriptors.AttributeRepeated, optional.Source.Anchor, optional.Source.Attribute, "required", "the same member");
        }

        return member.InitialValue is { } initial ? ApplyInitialiser(parent, member, initial) : parent;
    }

    private SchemaProps BuildMember(ApiType type, ApiMember member, FieldFacts? facts)
    {
        if (facts?.Schema is { } stated)
        {
            return SchemaJsonReader.Read(stated);
        }

        var schema = BuildShape(member.Type, type, member);
        return facts is null ? schema : schema with
        {
            Default = facts.Default ?? schema.Default,
            ListType = facts.ListType ?? schema.ListType,
            ListMapKeys = facts.ListMapKeys.IsEmpty ? schema.ListMapKeys : facts.ListMapKeys,
            MapType = facts.MapType ?? schema.MapType,
        };
    }

    /// <summary>
    /// A place that keeps unknown fields and closes a cycle ends it: anything goes below. Whether it closes one depends on the types alone,
    /// not on the way here, so a type has the same schema wherever it is met.
    /// </summary>
    private bool StopsAt(string key, ApiType type, ApiMember member, string at) =>
        member.Markers.Any(marker => marker is PreserveUnknownFieldsMarker && marker.Source.At == at)
        && graph.Reach(graph[key]).Any(reached => reached.Key == type.Key);

    private SchemaProps BuildShape(TypeShape shape, ApiType type, ApiMember member, string at = "")
    {
        if (IsOpaque(member.Markers, at))
        {
            return SchemaProps.Empty;
        }

        switch (shape)
        {
            case ScalarShape scalar:
                if (ScalarSchemas.IsFloatingPoint(scalar.Scalar) && member.Anchor is not null)
                {
                    context.Report(Descriptors.FloatingPoint, member.Anchor, member.Name);
                }

                return ScalarSchemas.Of(scalar.Scalar);
            case ListShape list:
                return new SchemaProps
                {
                    Type = "array",
                    Items = BuildShape(list.Item, type, member, at + "[]"),
                    ListType = list.Kind == ListKind.Set && list.Item.IsShared ? "set" : null,
                };
            case MapShape { Key: not "string" } map:
                context.Report(Descriptors.MapKeyNotString, member.Anchor, member.Name, Plain(map.CSharp), Plain(map.Key));
                return SchemaProps.Object;
            case MapShape map:
                return SchemaProps.Object with { AdditionalProperties = BuildShape(map.Value, type, member, at + "{}") };
            case EnumShape @enum:
                return Build(graph[@enum.Key]);
            case ObjectShape { Key: var key } when StopsAt(key, type, member, at):
                return SchemaProps.Object;
            case ObjectShape model:
                return BuildNested(graph[model.Key], type, member.Name, member.Anchor);
            case UnsupportedShape unsupported:
                context.Report(Descriptors.TypeUnsupported, member.Anchor ?? Nearest(), member.Name, Plain(unsupported.CSharp), unsupported.Reason);
                return SchemaProps.Object;
            default:
                throw new InvalidOperationException($"no schema for {shape}");
        }
    }

    private SchemaProps BuildNested(ApiType target, ApiType owner, string member, SourceAnchor? anchor = null)
    {
        path.Add(new Step(owner, member));
        try
        {
            var start = path.FindIndex(step => step.Type.Key == target.Key);
            if (start >= 0)
            {
                var cycle = path.Skip(start).Select(step => $"{step.Type.Declaration.Name}.{step.Member}").Append(target.Declaration.Name);
                context.Report(Descriptors.Recursive, anchor ?? Nearest(), path[0].Type.Declaration.Name, string.Join(" → ", cycle));
                return SchemaProps.Object;
            }

            return KubernetesModels.Known(target, options.EmbedsObjectMeta) ?? Build(target);
        }
        finally
        {
            path.RemoveAt(path.Count - 1);
        }
    }

    private static string Plain(string csharp) => csharp.Replace("global::", "");

    /// <summary>The nearest place above that is the user's own: where an error inside a foreign type is reported.</summary>
    private SourceAnchor? Nearest()
    {
        for (var i = path.Count - 1; i >= 0; i--)
        {
            var step = path[i];
            if (step.Type.Anchor is not null)
            {
                return step.Type.Members.FirstOrDefault(member => member.Name == step.Member)?.Anchor ?? step.Type.Anchor;
            }
        }

        return null;
    }

    private SchemaProps ApplyInitialiser(SchemaProps parent, ApiMember member, JsonValue initial)
    {
        var schema = parent.Property(member.JsonName)!;
        if (schema.Default is { } stated && stated != initial)
        {
            context.Report(Descriptors.DefaultTwice, member.Anchor, member.Name, initial.ToString(), stated.ToString());
        }

        return parent.WithProperty(member.JsonName, schema with { Default = initial });
    }

    private SchemaProps Apply(SchemaProps schema, EquatableArray<string> prefix, IEnumerable<Marker> markers) =>
        MarkerBatch.Apply(schema, prefix, markers, context);
}
