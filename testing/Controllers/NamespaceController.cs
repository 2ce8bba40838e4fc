using System.Text.Json.Nodes;
using KubeCodegen.Testing.Definitions;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Requests;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Controllers;

/// <summary>Gives a namespace its service account and root certificate, and empties one that is being deleted (<c>pkg/controller/namespace</c>).</summary>
internal sealed class NamespaceController(ApiEngine engine) : IController
{
    private readonly ResourceStorage namespaces = engine.Store.For("namespaces");
    private readonly ResourceStorage accounts = engine.Store.For("serviceaccounts");
    private readonly ResourceStorage configMaps = engine.Store.For("configmaps");

    public void Handle(ResourceStorage storage, Change change)
    {
        var after = change.After!;
        if (storage == namespaces)
        {
            if (!change.IsDelete)
            {
                Look(after.Name);
            }
        }
        else if (change.IsDelete && after.Namespace.Length > 0)
        {
            Look(after.Namespace);
        }
    }

    private void Look(string name)
    {
        if (namespaces.Find(name) is not { } found)
        {
            return;
        }

        if (found.Content["status"].Text("phase") == "Terminating")
        {
            Empty(found);
            return;
        }

        if (accounts.Find(name + "/default") is null)
        {
            engine.Store.Create(accounts, name + "/default", InitialObjects.Make(engine, "v1", "ServiceAccount", "default", name), null);
        }

        if (configMaps.Find(name + "/kube-root-ca.crt") is null)
        {
            var map = InitialObjects.Make(engine, "v1", "ConfigMap", "kube-root-ca.crt", name);
            map["metadata"]!["annotations"] = new JsonObject
            {
                ["kubernetes.io/description"] = "Contains a CA bundle that can be used to verify the kube-apiserver when using internal endpoints such as the internal service IP or"
                    + " kubernetes.default.svc. No other usage is guaranteed across distributions of Kubernetes clusters.",
            };
            map["data"] = new JsonObject { ["ca.crt"] = engine.Options.CertificateAuthority };
            engine.Store.Create(configMaps, name + "/kube-root-ca.crt", map, null);
        }
    }

    private void Empty(StoredObject space)
    {
        var left = new List<(ResourceStorage Storage, StoredObject Object)>();
        var prefix = space.Name + "/";
        foreach (var storage in engine.Store.Resources)
        {
            foreach (var (key, stored) in storage.Newest.State)
            {
                if (key.StartsWith(prefix, StringComparison.Ordinal))
                {
                    InstanceRemoval.Delete(engine, storage, stored);
                    if (storage.Find(key) is { } remaining)
                    {
                        left.Add((storage, remaining));
                    }
                }
            }
        }

        if (left.Count > 0)
        {
            Note(space, left);
            return;
        }

        var finalizers = space.Content["spec"].Texts("finalizers").Where(finalizer => finalizer != "kubernetes").ToList();
        if (finalizers.Count == 0 && !space.Metadata.Texts("finalizers").Any())
        {
            engine.Store.Delete(namespaces, space, space.Content.Copy());
        }
        else if (space.Content["spec"].Texts("finalizers").Contains("kubernetes"))
        {
            var content = space.Content.Copy();
            content["spec"]!["finalizers"] = new JsonArray([.. finalizers.Select(finalizer => (JsonNode)finalizer)]);
            engine.Store.Replace(namespaces, space, content, space.Form);
        }
    }

    /// <summary>Says in the status what keeps the namespace.</summary>
    private void Note(StoredObject space, List<(ResourceStorage Storage, StoredObject Object)> left)
    {
        var conditions = NamespaceConditions.Of(left, ObjectFactory.Timestamp(engine.Clock.GetUtcNow()));
        if (NamespaceConditions.AreSame(space.Content["status"]?["conditions"] as JsonArray, conditions))
        {
            return;
        }

        var content = space.Content.Copy();
        content["status"]!["conditions"] = conditions;
        engine.Store.Replace(namespaces, space, content, space.Form);
    }
}
