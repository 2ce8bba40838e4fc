using KubeCodegen;

namespace Demo;

// A service and a URL.
[Resource("demo.example.com", "v1")]
[ConversionWebhook(Url = "https://example.com", ServiceName = "webhook", ServiceNamespace = "default")]
public partial class Both;

// A port and a path that are none, versions of the review that nobody knows.
[Resource("demo.example.com", "v1")]
[ConversionWebhook("v2", "v2", ServiceNamespace = "widgets", ServiceName = "webhook", ServicePort = 70000, ServicePath = "convert//")]
public partial class Broken;

[Resource("demo.example.com", "v1")]
[ConversionWebhook(Url = "http://me@example.com/?a=b#c")]
public partial class Insecure;

// Two versions that do not agree.
[Resource("demo.example.com", "v1", Kind = "Torn")]
[StorageVersion]
[ConversionWebhook(Url = "https://one.example.com")]
public partial class TornV1;

[Resource("demo.example.com", "v2", Kind = "Torn")]
[ConversionWebhook(Url = "https://two.example.com")]
public partial class TornV2;

// On what is no kind.
[ConversionWebhook(Url = "https://one.example.com"), SelectableField(".spec.size")]
public partial class Part;
