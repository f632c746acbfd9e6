namespace HomeworkKit;

/// <summary>What a client filled in during one attempt: the part of an attempt that differs from kind to kind.</summary>
/// <remarks>
/// An entry may be incomplete at any time; what is still blank is told by <see cref="HomeworkCatalog.Validate(HomeworkTask?, HomeworkEntry?)"/>, never
/// enforced. Equality is by value, unknown JSON fields included.
/// </remarks>
public abstract partial record HomeworkEntry : ContentRecord;
