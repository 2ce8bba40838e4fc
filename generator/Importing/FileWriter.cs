using System.Text;

namespace KubeCodegen.Generator.Importing;

/// <summary>Writes planned classes as C#.</summary>
internal sealed class FileWriter
{
    private readonly StringBuilder text = new();
    private int depth;

    public static string Write(PlannedFile file)
    {
        var body = new FileWriter();
        foreach (var type in file.Types)
        {
            body.WriteType(type);
        }

        foreach (var profile in file.Profiles)
        {
            body.WriteProfile(profile);
        }

        return $"{Pragmas(file)}{Usings(file)}\nnamespace {file.Namespace};\n{body.text}";
    }

    /// <summary>What the compiler would say about the API and not about the code.</summary>
    private static string Pragmas(PlannedFile file) => "#nullable enable\n#pragma warning disable CS1591 // A field without a description\n"
        + string.Concat(file.Warnings.Select(warning => $"#pragma warning disable {warning.Name} // {warning.Value}\n"));

    private static string Usings(PlannedFile file)
    {
        var members = file.Types.SelectMany(type => type.Members).ToList();
        var names = new List<string>();
        Use("System", Has("DateTime", "DateOnly"));
        Use("System.Collections.Generic", Has("List<", "Dictionary<") || file.Types.Any(type => type.ExtensionData is not null));
        Use("System.Text.Json", file.Types.Any(type => type.ExtensionData is not null));
        Use("System.Text.Json.Nodes", Has("JsonNode", "JsonObject", "JsonArray"));
        Use("System.Text.Json.Serialization", members.Any(member => member.NeedsJsonName || member.WritesNull) || file.Types.Any(type => type.ExtensionData is not null));
        Use("k8s.Models", Has("IntOrString", "ResourceQuantity") || members.Any(member => member.IsKnown));
        Use("KubeCodegen", true);
        return string.Concat(names.Select(name => $"using {name};\n"));

        bool Has(params string[] parts) => members.Any(member => parts.Any(member.CSharp.Contains));

        void Use(string name, bool isNeeded) => names.AddRange(isNeeded ? [name] : []);
    }

    private void WriteType(PlannedType type)
    {
        Line();
        WriteAll(Comments.Lines(type.Description));
        WriteAll(type.Attributes.Take(1).Select(attribute => attribute.CSharp));
        WriteAll(type.Profile is { } profile ? [$"[SchemaProfile(typeof({profile.Name}))]"] : []);
        WriteAll(type.Attributes.Skip(1).Concat(Comments.Attributes(type.Description)).Select(attribute => attribute.CSharp));
        if (type.Members.IsEmpty && type.ExtensionData is null)
        {
            Line($"public partial class {type.Name};");
            return;
        }

        Line($"public partial class {type.Name}");
        Open();
        var isFirst = true;
        foreach (var member in type.Members)
        {
            Separate(ref isFirst);
            WriteMember(member);
        }

        foreach (var constants in type.Members.SelectMany(member => member.Constants))
        {
            Separate(ref isFirst);
            WriteConstants(constants);
        }

        if (type.ExtensionData is { } name)
        {
            Separate(ref isFirst);
            Line("/// <summary>Fields that the schema does not name.</summary>");
            Line("[JsonExtensionData]");
            Line($"public Dictionary<string, JsonElement>? {name} {{ get; set; }}");
        }

        Close();
    }

    private void WriteMember(PlannedMember member)
    {
        WriteAll(Comments.Lines(member.Description));
        WriteAll(member.NeedsJsonName ? [$"[JsonPropertyName({Literals.Text(member.JsonName)})]"] : []);
        WriteAll(member.WritesNull ? ["[JsonIgnore(Condition = JsonIgnoreCondition.Never)]"] : []);
        WriteAll(member.Attributes.Concat(Comments.Attributes(member.Description)).Select(attribute => attribute.CSharp));
        Line($"public {member.CSharp} {member.Name} {{ get; set; }}");
    }

    private void WriteConstants(PlannedConstants constants)
    {
        WriteAll(Comments.Lines($"The values of {constants.JsonName} when it was imported; others may come."));
        Line($"public static class {constants.Name}");
        Open();
        WriteAll(constants.Values.Select(value => $"public const string {value.Name} = {Literals.Text(value.Value)};"));
        Close();
    }

    private void WriteProfile(PlannedProfile profile)
    {
        Line();
        Line($"/// <summary>{profile.Summary}</summary>");
        WriteAll(profile.Attributes.Select(attribute => attribute.CSharp));
        Line($"internal static class {profile.Name};");
    }

    private void Separate(ref bool isFirst)
    {
        if (!isFirst)
        {
            Line();
        }

        isFirst = false;
    }

    private void Open()
    {
        Line("{");
        depth++;
    }

    private void Close()
    {
        depth--;
        Line("}");
    }

    private void WriteAll(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Line(line);
        }
    }

    private void Line(string line = "") => text.Append(' ', line.Length == 0 ? 0 : depth * 4).Append(line).Append('\n');
}
