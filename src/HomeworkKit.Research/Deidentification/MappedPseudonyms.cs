namespace HomeworkKit.Research;

/// <summary>Random pseudonyms for people, kept in a mapping; things are replaced under the mapping's own random secret.</summary>
internal sealed class MappedPseudonyms : Pseudonymiser
{
    private readonly PseudonymMap _map;
    private readonly KeyedPseudonyms _things;

    internal MappedPseudonyms(PseudonymMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        _map = map;
        _things = new KeyedPseudonyms(map.Secret, map.Name, map.Name);
    }

    /// <inheritdoc/>
    public override string Method => "random-map";

    /// <inheritdoc/>
    public override string KeyId => _map.Name;

    /// <inheritdoc/>
    public override string Scope => _map.Name;

    /// <inheritdoc/>
    public override string Of(string what, string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return IdentityScopes.IsPerson(what) ? _map.Of(what, id) : _things.Of(what, id);
    }

    internal override byte[] Digest(string what, string id) => _things.Digest(what, id);
}
