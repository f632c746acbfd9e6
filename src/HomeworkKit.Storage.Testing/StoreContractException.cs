using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit.Storage.Testing;

/// <summary>Thrown when a store does not keep a promise of the contract.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always says what was expected.")]
public sealed class StoreContractException : Exception
{
    internal StoreContractException(string message)
        : base(message)
    {
    }
}
