namespace HomeworkKit.Samples.ClinicConsole.Forms;

/// <summary>What kind of answer a question of a form takes.</summary>
internal enum FieldType
{
    /// <summary>A text; one with a form of its own, such as <c>0..10</c>, is checked when it is read.</summary>
    Text,

    /// <summary>A number, whole or not.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of some words.</summary>
    Choice,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A date and a time of day.</summary>
    Moment,

    /// <summary>A number on a scale.</summary>
    Rating,

    /// <summary>Any number of answers of one kind.</summary>
    List,

    /// <summary>Several questions that belong together.</summary>
    Group,
}
