using KubeCodegen.Testing.Errors;

namespace KubeCodegen.Testing.Http;

/// <summary>In which form a client wants an answer.</summary>
/// <param name="IsYaml">Else JSON.</param>
/// <param name="As">Null for the object itself.</param>
internal sealed record Representation(bool IsYaml, Transform? As = null)
{
    public const string Accepted = "application/json, application/yaml, application/vnd.kubernetes.protobuf";
    public const string AcceptedStreams = "application/json;stream=watch, application/vnd.kubernetes.protobuf;stream=watch";

    public static Representation Json { get; } = new(false);

    public string ContentType => IsYaml ? "application/yaml" : "application/json";

    /// <summary>What the first type of the Accept header that the server knows asks for (apiserver <c>negotiation</c>).</summary>
    /// <exception cref="Refusal">The server knows none.</exception>
    public static Representation Negotiate(ApiRequest request, bool isWatch = false)
    {
        foreach (var type in MediaType.ParseAccept(request.Header("Accept")))
        {
            var isJson = type.Includes("application", "json");
            if ((!isJson && (isWatch || !type.Includes("application", "yaml"))) || type.Parameter("stream") is not (null or "watch"))
            {
                continue;
            }

            if (type.Parameter("as") is not { Length: > 0 } form)
            {
                return new Representation(!isJson);
            }

            if (type.Parameter("g") == "meta.k8s.io" && (type.Parameter("v") is "v1" or "v1beta1") && (form is "Table" or "PartialObjectMetadata" or "PartialObjectMetadataList"))
            {
                return new Representation(!isJson, new Transform(form, "meta.k8s.io/" + type.Parameter("v")));
            }
        }

        throw Refusals.NotAcceptable(isWatch ? AcceptedStreams : Accepted);
    }

    /// <summary>The form for a refusal, which has to go out whatever the client takes.</summary>
    public static Representation OfRefusal(ApiRequest request)
    {
        foreach (var type in MediaType.ParseAccept(request.Header("Accept")))
        {
            if (type.Includes("application", "json"))
            {
                return Json;
            }

            if (type.Includes("application", "yaml"))
            {
                return new Representation(true);
            }
        }

        return Json;
    }
}

/// <summary>A form that the server makes of an object: a table, or its metadata alone.</summary>
internal sealed record Transform(string Kind, string ApiVersion);
