namespace HomeworkKit.Serialization.Direct;

/// <content>Lists of members.</content>
internal ref partial struct ContentScan
{
    internal bool Texts(IReadOnlyList<string>? texts, string name)
    {
        if (texts is not { Count: > 0 })
        {
            return true;
        }

        if (!List(texts.Count))
        {
            return At(name);
        }

        for (var i = 0; i < texts.Count; i++)
        {
            if (!Text(texts[i]))
            {
                return At(name, i);
            }
        }

        return true;
    }

    internal unsafe bool Items<T>(IReadOnlyList<T>? items, string name, DirectJson json, delegate*<ref ContentScan, T, DirectJson, bool> judge)
    {
        if (items is not { Count: > 0 })
        {
            return true;
        }

        if (!List(items.Count))
        {
            return At(name);
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (!judge(ref this, items[i], json))
            {
                return At(name, i);
            }
        }

        return true;
    }
}
