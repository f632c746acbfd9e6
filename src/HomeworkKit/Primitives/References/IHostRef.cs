namespace HomeworkKit;

/// <summary>What references to the host's own people and sessions share: an opaque text behind a type of its own.</summary>
/// <typeparam name="TSelf">The reference type.</typeparam>
public interface IHostRef<TSelf> : IParsable<TSelf>
    where TSelf : struct, IHostRef<TSelf>
{
    /// <summary>Gets the host's text; empty for the <c>default</c>.</summary>
    string Value { get; }

    /// <summary>Wraps a reference of the host's.</summary>
    /// <param name="value">1 to 128 visible characters.</param>
    /// <returns>The reference.</returns>
    static abstract TSelf From(string value);
}
