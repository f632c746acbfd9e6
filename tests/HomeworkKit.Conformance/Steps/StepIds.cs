using System.Security.Cryptography;
using System.Text;

namespace HomeworkKit.Conformance.Steps;

/// <summary>Ids that are the same whenever the same request is answered.</summary>
internal static class StepIds
{
    /// <summary>The id of the step with a number.</summary>
    internal static EventId Of(int number) => new(new Guid(number + 1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0));

    /// <summary>The id of the step with a name.</summary>
    internal static EventId Of(string name) => new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)));
}
