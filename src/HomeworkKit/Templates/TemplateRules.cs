using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of templates.</summary>
internal static partial class TemplateRules
{
    /// <summary>The title is blank.</summary>
    [Rule(FindingTier.Missing, "template/title-missing", "The template needs a title.")]
    public static readonly Rule TitleMissing;

    /// <summary>The version is out of range.</summary>
    [Rule(FindingTier.Error, "template/version-out-of-range", "A version is a number from 1 to 100,000.")]
    public static readonly Rule VersionOutOfRange;

    /// <summary>The language is no tag.</summary>
    [Rule(FindingTier.Error, "template/language-form", "Give the language as a tag, such as en, de or pt-BR.")]
    public static readonly Rule LanguageForm;

    /// <summary>There are too many tags.</summary>
    [Rule(FindingTier.Error, "template/too-many-tags", "A template can have 32 tags at most.")]
    public static readonly Rule TooManyTags;

    /// <summary>A tag is blank or too long.</summary>
    [Rule(FindingTier.Error, "template/tag-form", "A tag can have 1 to 64 characters.")]
    public static readonly Rule TagForm;

    /// <summary>The approach is blank or too long.</summary>
    [Rule(FindingTier.Error, "template/approach-form", "An approach has 1 to 64 characters.")]
    public static readonly Rule ApproachForm;

    /// <summary>The usual times make no schedule.</summary>
    [Rule(FindingTier.Error, "template/shape-unusable", "The usual times don't make a schedule that works.")]
    public static readonly Rule ShapeUnusable;

    /// <summary>The task names a document of a client's.</summary>
    [Rule(FindingTier.Error, "template/names-client-document", "The task points to one client's goal, ladder or step, so it can't be a template.")]
    public static readonly Rule NamesClientDocument;

    /// <summary>What is offered as a copy names itself as its origin.</summary>
    [Rule(FindingTier.Error, "template/copied-from-itself", "A template can't be a copy of itself.")]
    public static readonly Rule CopiedFromItself;
}
