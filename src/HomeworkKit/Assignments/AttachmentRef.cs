namespace HomeworkKit;

/// <summary>Refers to a file that the host keeps: a sheet, a photograph, a recording. Never its content.</summary>
public sealed partial record AttachmentRef : ContentRecord
{
    /// <summary>Gets the host's key of the file.</summary>
    public required string Key { get; init; }

    /// <summary>Gets what a person calls it.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the media type, as in <c>image/png</c>.</summary>
    public string? MediaType { get; init; }

    /// <summary>Gets the size.</summary>
    /// <value>Bytes, 0 or more.</value>
    public long? Bytes { get; init; }

    /// <summary>Gets the SHA-256 hash of the content, as 64 hexadecimal digits.</summary>
    public string? Sha256 { get; init; }
}
