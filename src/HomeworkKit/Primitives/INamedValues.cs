namespace HomeworkKit;

/// <summary>A converter whose values are words, so that a schema can list them.</summary>
internal interface INamedValues
{
    /// <summary>Gets the words, in the order of their values.</summary>
    IReadOnlyList<string> Names { get; }
}
