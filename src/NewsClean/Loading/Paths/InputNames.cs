namespace NewsClean.Loading.Paths;

/// <summary>Expands a selection into its files, in order and no further than the caller asks.</summary>
internal static class InputNames
{
    /// <summary>The paths, then the entries of the lists; folders are replaced by the page files in them.</summary>
    public static IEnumerable<InputName> Expand(InputSelection selection, StandardInput standardInput)
    {
        foreach (string path in selection.Paths)
            foreach (var name in ExpandPath(path, selection.LeftOut)) yield return name;
        if (selection.FilesFrom is { } lines)
            foreach (var name in ExpandList(lines, '\n', selection, standardInput)) yield return name;
        if (selection.Files0From is { } records)
            foreach (var name in ExpandList(records, '\0', selection, standardInput)) yield return name;
    }

    private static IEnumerable<InputName> ExpandPath(string path, string? leftOut) =>
        path != "-" && Directory.Exists(path) ? FolderWalk.Files(path, leftOut) : [new InputName(path)];

    private static IEnumerable<InputName> ExpandList(string list, char separator, InputSelection selection, StandardInput standardInput)
    {
        if (!TryOpen(list, standardInput, out var reader, out var unopened))
        {
            yield return new InputName(list, Failure: unopened);
            yield break;
        }
        using (reader)
        {
            while (true)
            {
                if (!PathList.TryReadNext(reader, separator, list, out string? entry, out var broken)) break;
                if (broken is not null)
                {
                    yield return new InputName(list, Failure: broken);
                    break;
                }
                foreach (var name in ExpandPath(entry!, selection.LeftOut)) yield return name;
            }
        }
    }

    // Standard input stays open: its owner closes it.
    private static bool TryOpen(string list, StandardInput standardInput, out StreamReader reader, out Failure? failure)
    {
        (reader, failure) = (StreamReader.Null, null);
        try
        {
            reader = list == "-" ? new StreamReader(standardInput.Take(), leaveOpen: true) : new StreamReader(list);
            return true;
        }
        catch (Exception exception) when (ReadFailure.IsOfTheInput(exception))
        {
            failure = ReadFailure.From(exception, list);
            return false;
        }
    }
}
