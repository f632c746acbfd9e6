namespace HomeworkKit.Storage;

/// <summary>Names a document that spans cycles: a ladder, a goal, a calendar of sessions, a template.</summary>
/// <remarks>Equality is ordinal. Names are references and must hold no client's words: they are stored readable.</remarks>
public readonly record struct DocumentKey
{
    private const int MaximumLength = 200;
    private readonly string? _name;

    /// <summary>Names a client's document.</summary>
    /// <param name="client">The client; the <c>default</c> for a document that is nobody's, such as a template of the clinic.</param>
    /// <param name="name">1 to 200 visible ASCII characters, as in <c>goal/0195…</c> or <c>sessions</c>.</param>
    /// <exception cref="ArgumentException">The name is empty, too long, or holds other characters.</exception>
    public DocumentKey(ClientRef client, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _name = IsName(name)
            ? name
            : throw new ArgumentException(StoreMessages.DocumentName, nameof(name));
        Client = client;
    }

    /// <summary>Gets whose document it is.</summary>
    /// <value>Empty for a document that is nobody's.</value>
    public ClientRef Client { get; }

    /// <summary>Gets the name.</summary>
    /// <value>Empty for the <c>default</c>, which names nothing.</value>
    public string Name => _name ?? string.Empty;

    /// <summary>Names a document that is nobody's, such as a template of the clinic.</summary>
    /// <param name="name">1 to 200 visible ASCII characters.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">The name is empty, too long, or holds other characters.</exception>
    public static DocumentKey Shared(string name) => new(default, name);

    /// <summary>Names a document by texts that may be no name, as those of a damaged row.</summary>
    /// <param name="client">The client; the <c>default</c> for a document that is nobody's.</param>
    /// <param name="name">The name.</param>
    /// <param name="key">The key.</param>
    /// <returns>Whether it is a name.</returns>
    public static bool TryCreate(ClientRef client, string? name, out DocumentKey key)
    {
        var isName = IsName(name);
        key = isName ? new DocumentKey(client, name!) : default;
        return isName;
    }

    private static bool IsName(string? name) => name is { Length: > 0 and <= MaximumLength } && !name.AsSpan().ContainsAnyExceptInRange('!', '~');
}
