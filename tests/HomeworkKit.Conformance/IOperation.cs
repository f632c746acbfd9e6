using System.Text.Json.Nodes;

namespace HomeworkKit.Conformance;

/// <summary>One operation: reads its request, asks the library, writes what the library says. It holds no logic of its own.</summary>
public interface IOperation
{
    /// <summary>Gets the name in <c>op</c>.</summary>
    string Name { get; }

    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The <c>result</c>.</returns>
    /// <exception cref="RequestException">A field is missing or impossible.</exception>
    JsonObject Run(Request request);
}
