using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Importing;

/// <summary>A version of a kind on its way: what was read, and the class that it becomes.</summary>
internal sealed record PlannedKind(ImportedCrd Crd, ImportedVersion Version, CollectedType Type);

/// <summary>A file as it will be written: classes of one namespace.</summary>
internal sealed record PlannedFile(string Namespace, string Name, EquatableArray<PlannedType> Types, EquatableArray<PlannedProfile> Profiles)
{
    /// <summary>What the generator would warn of: the API is as it is.</summary>
    public EquatableArray<NameValue> Warnings { get; init; }
}
