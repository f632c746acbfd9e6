namespace HomeworkKit.Storage.Testing;

/// <summary>The texts of this folder's exceptions.</summary>
internal static class TestingMessages
{
    internal const string NoCheck = "There is no check of this name.";
}
