namespace HomeworkKit;

/// <summary>The codes of problems with a template's times.</summary>
public static class TemplateCodes
{
    /// <summary>The usual times of a template name a date; only an assignment has dates.</summary>
    public const string ShapeHasDate = "template/shape-has-date";
}
