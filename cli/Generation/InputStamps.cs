using KubeCodegen.Tool.Stamps;

namespace KubeCodegen.Tool.Generation;

/// <summary>Everything that a run has read.</summary>
internal static class InputStamps
{
    public static IReadOnlyList<StampedFile> Of(GenerationTarget target, IReadOnlyList<FileStamp> sources, IReadOnlyList<Template> templates, Template? header) =>
    [
        .. sources.Select(stamp => new StampedFile(FileRole.Source, stamp)),
        .. templates.Select(template => new StampedFile(FileRole.Template, template.Stamp)),
        .. header is null ? [] : new[] { new StampedFile(FileRole.Header, header.Stamp) },
        .. target.References.Select(path => new StampedFile(FileRole.Reference, FileStamp.Of(path))),
        .. target.Documentation.Select(path => new StampedFile(FileRole.Documentation, FileStamp.Of(path))),
    ];
}
