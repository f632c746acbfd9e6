namespace HomeworkKit.Samples.ClinicApi.Forms;

/// <summary>How a part of a form stands in JSON.</summary>
internal enum EntryPartShape
{
    /// <summary>As a member.</summary>
    Alone,

    /// <summary>As members of a member.</summary>
    Group,

    /// <summary>As an item of a list.</summary>
    Item,

    /// <summary>As members of an item of a list.</summary>
    Row,
}
