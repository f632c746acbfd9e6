using System.Security.Cryptography;
using HomeworkKit;
using HomeworkKit.Storage;

namespace ClinicApi.Tests.Recipes;

// <recipe attachments>
/// <summary>Where the bytes of attachments lie: beside the store, under their hash. The library keeps the reference and says who sees it.</summary>
internal sealed class AttachmentFolder(string folder, IHomeworkStore store)
{
    private const int Largest = 10 * 1024 * 1024;
    private static readonly string[] Types = ["image/png", "image/jpeg", "application/pdf"];

    /// <summary>Keeps a file, and gives the reference for <c>cycle.Attach(...)</c>. One that is sent twice lies there once.</summary>
    public async Task<AttachmentRef?> KeepAsync(byte[] content, string mediaType, CancellationToken cancellationToken)
    {
        if (content.Length > Largest || !Types.Contains(mediaType))
        {
            return null;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var (path, unfinished) = (Path.Combine(folder, hash), Path.Combine(folder, Path.GetRandomFileName()));
        await File.WriteAllBytesAsync(unfinished, content, cancellationToken); // encrypt here what your disk does not
        File.Move(unfinished, path, overwrite: true);
        return new AttachmentRef { Key = hash, MediaType = mediaType, Bytes = content.Length, Sha256 = hash };
    }

    /// <summary>Opens a file for somebody who may see it: the view decides, so what is private, withdrawn or erased has no file.</summary>
    public async Task<(Stream Content, string Type)?> OpenAsync(AssignmentId assignment, string key, Actor viewer, CancellationToken cancellationToken)
    {
        var view = (await store.LoadAsync(assignment, cancellationToken))?.VisibleTo(viewer);
        var seen = view
            ?.Attachments.Select(static one => one.Attachment)
            .Concat(view.Attempts.SelectMany(static one => one.Attempt.Attachments))
            .FirstOrDefault(one => one.Key == key);

        // Served as a download: Content-Disposition: attachment, and X-Content-Type-Options: nosniff.
        return seen?.Sha256 is { Length: 64 } hash && hash.All(char.IsAsciiHexDigitLower) ? (File.OpenRead(Path.Combine(folder, hash)), seen.MediaType!) : null;
    }
}
// </recipe>
