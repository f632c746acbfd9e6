using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Serialization;

/// <summary>The descriptions of the library's own records, without a catalogue.</summary>
internal static class LibraryRecords
{
    internal static RecordDescription? Describe(Type type) => type.Assembly == typeof(LibraryRecords).Assembly ? DirectRecords.Describe(type) : null;
}
