using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of templates.</summary>
internal static class TemplateRules
{
    /// <summary>The title is blank.</summary>
    public static Rule TitleMissing { get; } = Rule.Missing("template/title-missing", "The template needs a title.");

    /// <summary>The version is out of range.</summary>
    public static Rule VersionOutOfRange { get; } = Rule.Error("template/version-out-of-range", "A version is a number from 1 to 100,000.");

    /// <summary>The language is no tag.</summary>
    public static Rule LanguageForm { get; } = Rule.Error("template/language-form", "Give the language as a tag, such as en, de or pt-BR.");

    /// <summary>There are too many tags.</summary>
    public static Rule TooManyTags { get; } = Rule.Error("template/too-many-tags", "A template can have 32 tags at most.");

    /// <summary>A tag is blank or too long.</summary>
    public static Rule TagForm { get; } = Rule.Error("template/tag-form", "A tag can have 1 to 64 characters.");

    /// <summary>The approach is blank or too long.</summary>
    public static Rule ApproachForm { get; } = Rule.Error("template/approach-form", "An approach has 1 to 64 characters.");

    /// <summary>The usual times make no schedule.</summary>
    public static Rule ShapeUnusable { get; } = Rule.Error("template/shape-unusable", "The usual times don't make a schedule that works.");

    /// <summary>The task names a document of a client's.</summary>
    public static Rule NamesClientDocument { get; } = Rule.Error("template/names-client-document", "The task points to one client's goal, ladder or step, so it can't be a template.");

    /// <summary>What is offered as a copy names itself as its origin.</summary>
    public static Rule CopiedFromItself { get; } = Rule.Error("template/copied-from-itself", "A template can't be a copy of itself.");
}
