using System.Text;

namespace HomeworkKit.Serialization.Direct;

/// <summary>The names of all members: of each its length in one byte, then its letters, one record's behind another's.</summary>
internal static class MemberNames
{
    /// <summary>Gives the name at a place, and goes on to the next one.</summary>
    internal static ReadOnlySpan<byte> Take(ref int place)
    {
        var names = DirectRecords.PackedNames;
        var begin = place + 1;
        place = begin + names[place];
        return names[begin..place];
    }

    /// <summary>Goes on to the next name.</summary>
    internal static void Pass(ref int place) => place += 1 + DirectRecords.PackedNames[place];

    /// <summary>Gives one of the names that begin at a place.</summary>
    internal static string TextOf(int place, int member)
    {
        for (var i = 0; i < member; i++)
        {
            Pass(ref place);
        }

        return Encoding.UTF8.GetString(Take(ref place));
    }
}
