using System.Security.Cryptography;
using System.Text;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Fhir;

/// <summary>Our ids as ids of resources: at most 64 of letters, digits, hyphens and dots.</summary>
internal static class FhirIds
{
    private const string Digits = "abcdefghijklmnopqrstuvwxyz234567";

    internal static string Of(AssignmentId id) => "hw-" + id;

    internal static string Of(AttemptId id) => "at-" + id;

    internal static string Of(EventId id) => "ev-" + id;

    internal static string Of(GoalId id) => "goal-" + id;

    // An occurrence's own id is longer than a resource's may be.
    internal static string Of(OccurrenceId id) => "occ-" + Hash(id.ToString());

    internal static string Hash(string text)
    {
        var (hash, name) = (SHA256.HashData(Encoding.UTF8.GetBytes(text)), new char[26]);
        for (var i = 0; i < name.Length; i++)
        {
            var bit = i * 5;
            var pair = (hash[bit / 8] << 8) | hash[(bit / 8) + 1];
            name[i] = Digits[(pair >> (11 - (bit % 8))) & 31];
        }

        return new string(name);
    }
}
