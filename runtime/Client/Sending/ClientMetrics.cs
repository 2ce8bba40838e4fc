using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace KubeCodegen.Client;

/// <summary>What clients measure, by client-go's names, in the meter <c>KubeCodegen.Client</c>; and their spans, in the activity source of the same name.</summary>
internal static class ClientMetrics
{
    public const string Name = "KubeCodegen.Client";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Requests = Meter.CreateCounter<long>("rest_client_requests_total", description: "Requests by code, method and host.");

    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("rest_client_request_retries_total", description: "Requests sent again, by code, verb and host.");

    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("rest_client_request_duration_seconds", "s", "Time until the headers of the answer are there, by verb and host.");

    private static readonly Histogram<long> RequestSizes = Meter.CreateHistogram<long>("rest_client_request_size_bytes", "By", "Size of what is sent, by verb and host.");

    private static readonly Histogram<long> ResponseSizes = Meter.CreateHistogram<long>("rest_client_response_size_bytes", "By", "Size of what comes back, by verb and host.");

    public static ActivitySource Activities { get; } = new(Name);

    public static void Answered(ApiRequest request, string host, string code, TimeSpan duration)
    {
        if (Requests.Enabled)
        {
            Requests.Add(1, new("code", code), new("method", request.Method.Method), new("host", host));
        }

        if (Durations.Enabled)
        {
            Durations.Record(duration.TotalSeconds, new("verb", request.Method.Method), new("host", host));
        }

        if (RequestSizes.Enabled)
        {
            RequestSizes.Record(request.Body?.Length ?? 0, new("verb", request.Method.Method), new("host", host));
        }
    }

    public static void Received(ApiRequest request, string host, long bytes)
    {
        if (ResponseSizes.Enabled)
        {
            ResponseSizes.Record(bytes, new("verb", request.Method.Method), new("host", host));
        }
    }

    public static void Retried(ApiRequest request, string host, string code)
    {
        if (Retries.Enabled)
        {
            Retries.Add(1, new("code", code), new("verb", request.Method.Method), new("host", host));
        }
    }

    public static string Code(int code) => code.ToString(CultureInfo.InvariantCulture);
}
