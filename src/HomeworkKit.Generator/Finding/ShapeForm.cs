namespace HomeworkKit.Generator;

/// <summary>The forms that a value may have in JSON.</summary>
internal enum ShapeForm
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number of a framework's type.</summary>
    Number,

    /// <summary>Whatever a converter makes of it.</summary>
    Leaf,

    /// <summary>A list.</summary>
    List,

    /// <summary>An object whose members are known.</summary>
    Record,

    /// <summary>Whatever methods that are not generated make of it.</summary>
    CustomSerialized,
}
