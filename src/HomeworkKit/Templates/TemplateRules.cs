using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of templates.</summary>
internal static class TemplateRules
{
    /// <summary>The title is blank.</summary>
    [Says("The template needs a title.")]
    public static readonly Rule TitleMissing = Rule.Missing("template/title-missing");

    /// <summary>The version is out of range.</summary>
    [Says("A version is a number from 1 to 100,000.")]
    public static readonly Rule VersionOutOfRange = Rule.Error("template/version-out-of-range");

    /// <summary>The language is no tag.</summary>
    [Says("Give the language as a tag, such as en, de or pt-BR.")]
    public static readonly Rule LanguageForm = Rule.Error("template/language-form");

    /// <summary>There are too many tags.</summary>
    [Says("A template can have 32 tags at most.")]
    public static readonly Rule TooManyTags = Rule.Error("template/too-many-tags");

    /// <summary>A tag is blank or too long.</summary>
    [Says("A tag can have 1 to 64 characters.")]
    public static readonly Rule TagForm = Rule.Error("template/tag-form");

    /// <summary>The approach is blank or too long.</summary>
    [Says("An approach has 1 to 64 characters.")]
    public static readonly Rule ApproachForm = Rule.Error("template/approach-form");

    /// <summary>The usual times make no schedule.</summary>
    [Says("The usual times don't make a schedule that works.")]
    public static readonly Rule ShapeUnusable = Rule.Error("template/shape-unusable");

    /// <summary>The task names a document of a client's.</summary>
    [Says("The task points to one client's goal, ladder or step, so it can't be a template.")]
    public static readonly Rule NamesClientDocument = Rule.Error("template/names-client-document");

    /// <summary>What is offered as a copy names itself as its origin.</summary>
    [Says("A template can't be a copy of itself.")]
    public static readonly Rule CopiedFromItself = Rule.Error("template/copied-from-itself");
}
