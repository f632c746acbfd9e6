namespace HomeworkKit.Storage;

/// <summary>The texts of this folder's exceptions.</summary>
internal static class ProtectionMessages
{
    internal const string Key = "A key has 32 bytes, and its name 1 to 64 visible ASCII characters.";
    internal const string CurrentKey = "The current key is not among the keys.";
}
