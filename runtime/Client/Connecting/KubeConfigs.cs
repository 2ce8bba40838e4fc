using System.Security.Cryptography;
using k8s;
using k8s.KubeConfigModels;

namespace KubeCodegen.Client;

/// <summary>Finds and reads kubeconfigs.</summary>
internal static class KubeConfigs
{
    public static KubernetesClientConfiguration Default()
    {
        if (Environment.GetEnvironmentVariable("KUBECONFIG") is { Length: > 0 } variable)
        {
            var files = variable.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var present = files.Where(File.Exists).ToList();
            return present.Count > 0 ? OfFiles(present, null) : throw new KubeConfigException($"There is no kubeconfig: KUBECONFIG names {variable}, which does not exist.");
        }

        var file = KubernetesClientConfiguration.KubeConfigDefaultLocation;
        return File.Exists(file) ? OfFiles([file], null)
            : KubernetesClientConfiguration.IsInCluster() ? OfPod()
            : throw new KubeConfigException($"There is no kubeconfig: KUBECONFIG is not set, {file} does not exist, and this program does not run in a Pod.");
    }

    public static KubernetesClientConfiguration OfFiles(IReadOnlyList<string> paths, string? context)
    {
        if (paths.FirstOrDefault(path => !File.Exists(path)) is { } missing)
        {
            throw new KubeConfigException($"There is no kubeconfig: {missing} does not exist.");
        }

        return Reading($"The kubeconfig {string.Join(", ", paths)} cannot be used", () =>
            KubernetesClientConfiguration.BuildConfigFromConfigObject(Merge([.. paths.Select(path => KubernetesClientConfiguration.LoadKubeConfig(path))]), context));
    }

    public static KubernetesClientConfiguration OfPod() => KubernetesClientConfiguration.IsInCluster()
        ? Reading("The service account of the Pod cannot be used", KubernetesClientConfiguration.InClusterConfig)
        : throw new KubeConfigException("This program does not run in a Pod: KUBERNETES_SERVICE_HOST or the service account's files are not there.");

    /// <summary>Runs what reads configuration: whatever is wrong with it, the caller hears of it as one kind of error.</summary>
    public static T Reading<T>(string problem, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is k8s.Exceptions.KubeConfigException or k8s.Exceptions.KubernetesClientException or YamlDotNet.Core.YamlException
            or IOException or UnauthorizedAccessException or CryptographicException or FormatException or ArgumentException or InvalidOperationException
            or NullReferenceException or System.ComponentModel.Win32Exception or NotSupportedException)
        {
            throw new KubeConfigException($"{problem}: {failure.Message}", failure);
        }
    }

    /// <summary>As kubectl merges: of entries of one name, and of the current contexts, the first counts.</summary>
    private static K8SConfiguration Merge(K8SConfiguration[] files) => files is [var only] ? only ?? throw new FormatException("it is empty.") : new K8SConfiguration
    {
        FileName = files[0].FileName,
        CurrentContext = files.Select(file => file.CurrentContext).FirstOrDefault(context => !string.IsNullOrEmpty(context)),
        Clusters = [.. files.SelectMany(file => file.Clusters ?? []).DistinctBy(cluster => cluster.Name)],
        Users = [.. files.SelectMany(file => file.Users ?? []).DistinctBy(user => user.Name)],
        Contexts = [.. files.SelectMany(file => file.Contexts ?? []).DistinctBy(context => context.Name)],
    };
}
