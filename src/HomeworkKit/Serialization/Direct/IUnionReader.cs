namespace HomeworkKit.Serialization.Direct;

/// <summary>A choice between records, as it is in JSON.</summary>
internal interface IUnionReader
{
    /// <summary>Gets the member that names the case.</summary>
    string Discriminator { get; }

    /// <summary>Gets the cases.</summary>
    IReadOnlyList<DirectCase> Cases { get; }
}
