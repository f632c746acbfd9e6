using HomeworkKit.Storage;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>What went wrong with the store, in words for the person at the keyboard.</summary>
internal static class StoreSentences
{
    internal static string Of(HomeworkStoreException problem) =>
        problem.Code switch
        {
            StoreCodes.Locked => "Another program is using the data. Nothing was changed; try again in a moment.",
            StoreCodes.NewerSchema => "The data was written by a newer version of this program. Nothing was changed; update this one.",
            StoreCodes.Corrupted => "The data can't be read: the file is damaged, or is something else. It was left as it is.",
            StoreCodes.IncompleteFile =>
                "The file is empty, or was copied while it was in use: what was written last is missing. Copies are made with the program's own backup.",
            StoreCodes.Full => "There is no room left on the disk. Nothing was changed.",
            StoreCodes.ReadOnly => "The data is read-only. Nothing was changed.",
            StoreCodes.Unreachable => "The database server can't be reached, or refuses the connection.",
            StoreCodes.CannotOpen => "The data can't be opened.",
            StoreCodes.Conflict => "Another program changed this homework in the meantime. Nothing was changed; try again.",
            _ => "The data can't be used. Nothing was changed.",
        };
}
