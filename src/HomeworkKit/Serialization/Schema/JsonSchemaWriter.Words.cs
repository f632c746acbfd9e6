using HomeworkKit.Forms;

namespace HomeworkKit.Serialization;

/// <content>Titles, descriptions and the keys of forms: for people, and for generators, which make names and comments of them.</content>
internal sealed partial class JsonSchemaWriter
{
    private const string KeyMember = "x-homeworkkit-key";

    // No two definitions have the same: generators make names of titles.
    private void WriteTitle(Type type)
    {
        var kind = _catalog.KindOfType(type);
        var title = kind is null ? FormTexts.Spoken(_names.Of(type)) : kind.Title + (type == kind.TaskType ? ", what is asked" : ", what was written");
        _writer.WriteString("title"u8, title);
        WriteDescription(_catalog.Describe(type)?.Description ?? JsonSchemaDescriptions.Of(type), title);
        if (kind is not null && type == kind.EntryType)
        {
            _writer.WriteString(KeyMember, kind.Name);
        }
    }

    private void WriteDescription(string? found, string name) => _writer.WriteString("description"u8, found ?? name + ", as its own program has it.");

    private void WriteReference(string to)
    {
        _writer.WriteStartObject();
        _writer.WriteString("$ref"u8, to);
        _writer.WriteEndObject();
    }

    private void WriteMemberWords(RecordDescription owner, MemberDescription member, HomeworkKind? kind)
    {
        WriteDescription(member.Description, FormTexts.Spoken(KebabCase.Spell(member.Name)));
        if (kind is not null && owner.Type == kind.EntryType)
        {
            _writer.WriteString(KeyMember, FormPath.KeyOf(kind.Name, member.Name));
        }
    }

    private void WriteConstant(string member, string value, string description)
    {
        _writer.WriteStartObject(member);
        _writer.WriteString("description"u8, description);
        _writer.WriteString("const"u8, value);
        _writer.WriteEndObject();
    }
}
