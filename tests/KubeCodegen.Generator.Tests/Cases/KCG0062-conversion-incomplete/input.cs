using KubeCodegen;

namespace Demo;

[Resource("demo.example.com", "v1")]
[ConversionWebhook]
public partial class Widget;

[Resource("demo.example.com", "v1")]
[ConversionWebhook(ServicePath = "/convert")]
public partial class Gadget;
