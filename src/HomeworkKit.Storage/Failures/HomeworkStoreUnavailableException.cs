using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit.Storage;

/// <summary>Thrown when the file or the server below the store stood in the way: locked, full, read-only, out of reach.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always carries a code.")]
public sealed class HomeworkStoreUnavailableException : HomeworkStoreException
{
    private readonly bool _isTransient;

    /// <summary>Says what stood in the way.</summary>
    /// <param name="code">One of <see cref="StoreCodes"/>.</param>
    /// <param name="providerError">The error's number or state in the provider's own terms, as in <c>sqlite/13</c> or <c>postgresql/53100</c>; never its
    /// text.</param>
    /// <param name="isTransient">Whether the same call may well succeed a moment later.</param>
    public HomeworkStoreUnavailableException(string code, string? providerError = null, bool isTransient = false)
        : base(StoreMessages.Unavailable + code, code) => (ProviderError, _isTransient) = (providerError, isTransient);

    /// <summary>Gets the error's number or state in the provider's own terms, as in <c>sqlite/13</c>.</summary>
    public string? ProviderError { get; }

    /// <inheritdoc/>
    public override bool IsTransient => _isTransient;
}
