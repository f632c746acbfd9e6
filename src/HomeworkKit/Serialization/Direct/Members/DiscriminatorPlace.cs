namespace HomeworkKit.Serialization.Direct;

/// <summary>Where the member that names an object's case stands, seen from where its members are read.</summary>
internal enum DiscriminatorPlace
{
    /// <summary>The object is read as one known record: a member of that name is like any other.</summary>
    None,

    /// <summary>It has been read: a second one is a duplicate.</summary>
    Behind,

    /// <summary>It is still to come, and was looked at already.</summary>
    Ahead,
}
