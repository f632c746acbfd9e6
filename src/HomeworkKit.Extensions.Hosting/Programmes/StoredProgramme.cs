using HomeworkKit.Programmes;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>A programme with the templates of its steps.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Templates">The templates that are there.</param>
internal sealed record StoredProgramme(Programme Programme, TemplateLibrary Templates);
