using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of templates.</summary>
internal static class TemplateRules
{
    /// <summary>The title is blank.</summary>
    public static Rule TitleMissing { get; } = Rule.Missing("template/title-missing", "The template has no title.");

    /// <summary>The version is out of range.</summary>
    public static Rule VersionOutOfRange { get; } = Rule.Error("template/version-out-of-range", "A version is a number from 1 to 100,000.");

    /// <summary>The language is no tag.</summary>
    public static Rule LanguageForm { get; } = Rule.Error("template/language-form", "A language is a tag as in en, de or pt-BR.");

    /// <summary>There are too many tags.</summary>
    public static Rule TooManyTags { get; } = Rule.Error("template/too-many-tags", "A template has at most 32 tags.");

    /// <summary>A tag is blank or too long.</summary>
    public static Rule TagForm { get; } = Rule.Error("template/tag-form", "A tag has 1 to 64 characters.");

    /// <summary>The usual times make no schedule.</summary>
    public static Rule ShapeUnusable { get; } = Rule.Error("template/shape-unusable", "The usual times make no schedule that can be.");

    /// <summary>The task names a document of a client's.</summary>
    public static Rule NamesClientDocument { get; } = Rule.Error("template/names-client-document", "The task names a goal, a ladder or a step of a client's.");

    /// <summary>What is offered as a copy names itself as its origin.</summary>
    public static Rule CopiedFromItself { get; } = Rule.Error("template/copied-from-itself", "A template is no copy of itself.");
}
