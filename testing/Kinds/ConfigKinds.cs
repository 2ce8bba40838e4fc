using System.Text;
using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Kinds;

/// <summary>ConfigMap (core/v1).</summary>
internal sealed class ConfigMapKind : KindRules
{
    public static ConfigMapKind Instance { get; } = new();

    public override IEnumerable<FieldCause> Validate(JsonObject obj)
    {
        foreach (var field in new[] { "data", "binaryData" })
        {
            foreach (var (key, _) in obj.Object(field) ?? [])
            {
                if (DataKeys.Check(key) is { } reason)
                {
                    yield return new FieldCause(CrdErrorReason.Invalid, $"{field}[{key}]", $"Invalid value: {GoText.Quote(key)}: {reason}");
                }
            }
        }

        foreach (var (key, _) in obj.Object("data") ?? [])
        {
            if (obj.Object("binaryData")?.ContainsKey(key) ?? false)
            {
                yield return new FieldCause(CrdErrorReason.Invalid, $"data[{key}]", $"Invalid value: {GoText.Quote(key)}: duplicate of key present in binaryData");
            }
        }
    }

    public override IEnumerable<FieldCause> ValidateUpdate(JsonObject obj, JsonObject old) => DataKeys.CheckImmutable(obj, old, ["data", "binaryData"]).Concat(Validate(obj));
}

/// <summary>Secret (core/v1): <c>stringData</c> goes into <c>data</c> and does not come back.</summary>
internal sealed class SecretKind : KindRules
{
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["kubernetes.io/tls"] = ["tls.crt", "tls.key"],
        ["kubernetes.io/dockerconfigjson"] = [".dockerconfigjson"],
        ["kubernetes.io/ssh-auth"] = ["ssh-privatekey"],
    };

    public static SecretKind Instance { get; } = new();

    public override IReadOnlyList<string> SelectableFields => ["type"];

    public override void Default(JsonObject obj, string version)
    {
        Defaulting.SetText(obj, "type", "Opaque");
        if (obj.Object("stringData") is { } texts)
        {
            var data = obj.GetOrAdd("data");
            foreach (var (key, value) in texts)
            {
                data[key] = Convert.ToBase64String(Encoding.UTF8.GetBytes(value.AsText() ?? ""));
            }

            obj.Remove("stringData");
        }
    }

    public override IEnumerable<FieldCause> Validate(JsonObject obj)
    {
        foreach (var (key, _) in obj.Object("data") ?? [])
        {
            if (DataKeys.Check(key) is { } reason)
            {
                yield return new FieldCause(CrdErrorReason.Invalid, $"data[{key}]", $"Invalid value: {GoText.Quote(key)}: {reason}");
            }
        }

        foreach (var key in Required.GetValueOrDefault(obj.Text("type") ?? "", []))
        {
            if (obj.Object("data")?[key] is null)
            {
                yield return new FieldCause(CrdErrorReason.Required, $"data[{key}]", "Required value");
            }
        }
    }

    public override IEnumerable<FieldCause> ValidateUpdate(JsonObject obj, JsonObject old)
    {
        if (obj.Text("type") != old.Text("type"))
        {
            yield return new FieldCause(CrdErrorReason.Invalid, "type", $"Invalid value: {GoText.Quote(obj.Text("type") ?? "")}: field is immutable");
        }

        foreach (var cause in DataKeys.CheckImmutable(obj, old, ["data"]).Concat(Validate(obj)))
        {
            yield return cause;
        }
    }
}

/// <summary>What ConfigMaps and Secrets have in common.</summary>
internal static class DataKeys
{
    public static string? Check(string key)
    {
        if (key.Length > 253)
        {
            return "must be no more than 253 characters";
        }

        if (key is "." or ".." || key.StartsWith("..", StringComparison.Ordinal))
        {
            return key is "." ? "must not be '.'" : key is ".." ? "must not be '..'" : "must not start with '..'";
        }

        return key.Length > 0 && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            ? null
            : "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')";
    }

    public static IEnumerable<FieldCause> CheckImmutable(JsonObject obj, JsonObject old, string[] fields)
    {
        if (!old.Flag("immutable"))
        {
            yield break;
        }

        if (!obj.Flag("immutable"))
        {
            yield return new FieldCause(CrdErrorReason.Forbidden, "immutable", "Forbidden: field is immutable when `immutable` is set");
        }

        foreach (var field in fields)
        {
            if (!JsonNode.DeepEquals(obj[field], old[field]))
            {
                yield return new FieldCause(CrdErrorReason.Forbidden, field, "Forbidden: field is immutable when `immutable` is set");
            }
        }
    }
}
