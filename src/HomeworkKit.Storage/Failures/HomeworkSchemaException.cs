using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit.Storage;

/// <summary>Thrown when a store's tables are not those of this version of the library: newer ones are never touched.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always carries the versions.")]
public sealed class HomeworkSchemaException : HomeworkStoreException
{
    /// <summary>Says what was found.</summary>
    /// <param name="code"><see cref="StoreCodes.NewerSchema"/> or <see cref="StoreCodes.NoSchema"/>.</param>
    /// <param name="found">The version found; 0 for none.</param>
    /// <param name="supported">The newest version that this library knows.</param>
    public HomeworkSchemaException(string code, int found, int supported)
        : base(StoreMessages.Schema + code, code) => (Found, Supported) = (found, supported);

    /// <summary>Gets the version found.</summary>
    /// <value>0 for none.</value>
    public int Found { get; }

    /// <summary>Gets the newest version that this library knows.</summary>
    public int Supported { get; }
}
