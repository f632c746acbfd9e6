namespace HomeworkKit;

/// <summary>What the library's own ids share: a GUID behind a type of its own, so that one id cannot be taken for another.</summary>
/// <typeparam name="TSelf">The id type.</typeparam>
public interface IGuidId<TSelf> : IParsable<TSelf>
    where TSelf : struct, IGuidId<TSelf>
{
    /// <summary>Gets the GUID.</summary>
    Guid Value { get; }

    /// <summary>Wraps a GUID that the host already has.</summary>
    /// <param name="value">The GUID.</param>
    /// <returns>The id.</returns>
    static abstract TSelf From(Guid value);
}
