using System.Globalization;
using HomeworkKit.Programmes;
using HomeworkKit.Storage;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>
/// Under which names the library and its programmes are stored: templates and programmes as documents that are nobody's, enrolments as documents of the client.
/// </summary>
/// <remarks>An enrolment is erased with its client; the library is not touched by that.</remarks>
public static class ProgrammeDocuments
{
    internal const string EnrolmentPrefix = "programme/";

    /// <summary>Names one version of a template.</summary>
    /// <param name="id">The template.</param>
    /// <param name="version">The version.</param>
    /// <returns>The key, <c>library/template/ID/VERSION</c>.</returns>
    public static DocumentKey Template(TemplateId id, int version) =>
        DocumentKey.Shared(string.Create(CultureInfo.InvariantCulture, $"library/template/{id}/{version}"));

    /// <summary>Names one version of a programme.</summary>
    /// <param name="id">The programme.</param>
    /// <param name="version">The version.</param>
    /// <returns>The key, <c>library/programme/ID/VERSION</c>.</returns>
    public static DocumentKey Programme(ProgrammeId id, int version) =>
        DocumentKey.Shared(string.Create(CultureInfo.InvariantCulture, $"library/programme/{id}/{version}"));

    /// <summary>Names an enrolment.</summary>
    /// <param name="client">The client.</param>
    /// <param name="id">The enrolment.</param>
    /// <returns>The key, <c>programme/ID</c> of the client.</returns>
    public static DocumentKey Enrolment(ClientRef client, EnrolmentId id) => new(client, EnrolmentPrefix + id);
}
