using KubeCodegen;

// Every CRD carries these, so that what installs and upgrades Knative finds them. Labels that only some carry stand on their kinds.
[assembly: CrdLabel("app.kubernetes.io/name", "knative-serving")]
[assembly: CrdLabel("app.kubernetes.io/version", "devel")]
[assembly: CrdLabel("knative.dev/crd-install", "true")]
