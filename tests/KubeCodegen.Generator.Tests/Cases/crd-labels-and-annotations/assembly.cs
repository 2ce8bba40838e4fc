using KubeCodegen;

[assembly: CrdLabel("app.kubernetes.io/name", "demo")]
[assembly: CrdLabel("app.kubernetes.io/version", "1.0")]
[assembly: CrdAnnotation("docs", "https://example.com/")]
