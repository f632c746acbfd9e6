namespace HomeworkKit.Samples.ClinicApi.Pages;

/// <summary>What became of something that a form brought.</summary>
internal enum Kept
{
    /// <summary>It is kept, now or since it was sent before.</summary>
    Yes,

    /// <summary>The homework takes it no longer.</summary>
    Refused,

    /// <summary>There is no such homework, or it is somebody else's.</summary>
    NotFound,
}
