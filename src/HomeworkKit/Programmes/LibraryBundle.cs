namespace HomeworkKit.Programmes;

/// <summary>Templates and programmes to share between clinics. Its types have no place for a client. Equality is by value.</summary>
/// <remarks>What people wrote into titles, instructions and tasks is kept as it is: read it before it is shared.</remarks>
public sealed partial record LibraryBundle
{
    /// <summary>Gets the bundle without content.</summary>
    public static LibraryBundle Empty { get; } = new();

    /// <summary>Gets the templates, each version once.</summary>
    public IReadOnlyList<AssignmentTemplate> Templates { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the programmes, each version once.</summary>
    public IReadOnlyList<Programme> Programmes { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gives the bundle without the references of clinicians, which mean nothing in another clinic.</summary>
    /// <returns>The same content, owned by nobody.</returns>
    public LibraryBundle WithoutOwners() => new()
    {
        Templates = [.. Templates.Select(static template => template with { Owner = null })],
        Programmes = [.. Programmes.Select(static programme => programme with { Owner = null })],
    };

    /// <summary>Works out what another bundle adds to this one. Nothing that is here is changed.</summary>
    /// <param name="other">The other bundle.</param>
    /// <returns>What is new, what is here already, and what is here with other content.</returns>
    public LibraryImport Import(LibraryBundle other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var templates = new ImportList<AssignmentTemplate>(Templates, static template => (template.Id.Value, template.VersionOrFirst));
        var programmes = new ImportList<Programme>(Programmes, static programme => (programme.Id.Value, programme.Version));
        templates.Take(other.Templates);
        programmes.Take(other.Programmes);
        return new LibraryImport
        {
            Added = new LibraryBundle { Templates = templates.Added, Programmes = programmes.Added },
            Conflicts = new LibraryBundle { Templates = templates.Conflicts, Programmes = programmes.Conflicts },
            Unchanged = templates.Unchanged + programmes.Unchanged,
        };
    }

    /// <summary>Returns how much there is in it.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"library, {Templates.Count} templates, {Programmes.Count} programmes");
}
