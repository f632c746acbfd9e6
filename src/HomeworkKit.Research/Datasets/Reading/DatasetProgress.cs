namespace HomeworkKit.Research;

/// <summary>How far reading has come.</summary>
/// <param name="Bytes">Bytes of the files that have been read, compressed as they are.</param>
/// <param name="TotalBytes">Bytes of all files; null where a stream cannot tell.</param>
/// <param name="Lines">Lines that have been looked at.</param>
public readonly record struct DatasetProgress(long Bytes, long? TotalBytes, long Lines)
{
    /// <summary>Gets the share that has been read.</summary>
    /// <value>0 to 1; null where the whole is not known.</value>
    public double? Fraction => TotalBytes is > 0 and var total ? Math.Min(1.0, (double)Bytes / total) : null;
}
