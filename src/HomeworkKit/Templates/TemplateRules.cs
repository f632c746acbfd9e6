using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of templates.</summary>
internal static class TemplateRules
{
    /// <summary>The title is blank.</summary>
    public static readonly Rule TitleMissing = Rule.Missing("template/title-missing", "The template needs a title.");

    /// <summary>The version is out of range.</summary>
    public static readonly Rule VersionOutOfRange = Rule.Error("template/version-out-of-range", "A version is a number from 1 to 100,000.");

    /// <summary>The language is no tag.</summary>
    public static readonly Rule LanguageForm = Rule.Error("template/language-form", "Give the language as a tag, such as en, de or pt-BR.");

    /// <summary>There are too many tags.</summary>
    public static readonly Rule TooManyTags = Rule.Error("template/too-many-tags", "A template can have 32 tags at most.");

    /// <summary>A tag is blank or too long.</summary>
    public static readonly Rule TagForm = Rule.Error("template/tag-form", "A tag can have 1 to 64 characters.");

    /// <summary>The approach is blank or too long.</summary>
    public static readonly Rule ApproachForm = Rule.Error("template/approach-form", "An approach has 1 to 64 characters.");

    /// <summary>The usual times make no schedule.</summary>
    public static readonly Rule ShapeUnusable = Rule.Error("template/shape-unusable", "The usual times don't make a schedule that works.");

    /// <summary>The task names a document of a client's.</summary>
    public static readonly Rule NamesClientDocument = Rule.Error("template/names-client-document", "The task points to one client's goal, ladder or step, so it can't be a template.");

    /// <summary>What is offered as a copy names itself as its origin.</summary>
    public static readonly Rule CopiedFromItself = Rule.Error("template/copied-from-itself", "A template can't be a copy of itself.");
}
