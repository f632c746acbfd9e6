namespace HomeworkKit;

/// <summary>What keeps the JSON members that it does not know; the contract in Serialization fills and writes them.</summary>
internal interface IKeepsUnknownFields
{
    /// <summary>Gets or sets the members; null for none.</summary>
    UnknownFields? Unknown { get; set; }
}
