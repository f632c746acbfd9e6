using System.Buffers;

namespace HomeworkKit.Storage;

/// <summary>Protects what clients wrote while it lies in a store. Keys are the host's and never in the store.</summary>
/// <remarks>Implementations are thread-safe. Protection has to be authenticated: altered bytes and bodies in another place must be noticed.</remarks>
public interface IContentProtector
{
    /// <summary>Protects a body with the key that is current.</summary>
    /// <param name="content">The body.</param>
    /// <param name="place">Where it belongs.</param>
    /// <param name="output">Where to write the protected form, which must say by itself which key it needs.</param>
    void Protect(ReadOnlySpan<byte> content, AssociatedData place, IBufferWriter<byte> output);

    /// <summary>Opens a protected body.</summary>
    /// <param name="stored">The protected form.</param>
    /// <param name="place">Where it was found.</param>
    /// <param name="output">Where to write the body.</param>
    /// <exception cref="HomeworkContentException">It was altered or moved, or its key is not here.</exception>
    void Unprotect(ReadOnlySpan<byte> stored, AssociatedData place, IBufferWriter<byte> output);

    /// <summary>Says whether a body is protected with the key that is current; if not, changing keys rewrites it.</summary>
    /// <param name="stored">The protected form.</param>
    /// <returns>Whether it is.</returns>
    bool IsCurrent(ReadOnlySpan<byte> stored);
}
