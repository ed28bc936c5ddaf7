namespace NewsClean.Cli.Resuming;

/// <summary>What a run that ended has left beside an output, see <see cref="PartialFile"/>.</summary>
internal static class StalePartial
{
    /// <summary>
    /// Removes what an ended run with <c>--resume</c> has left of an output that another run has now made whole: the same command would go on with it
    /// and replace the finished file. What another run has open stays, and so does a file without a journal that says it is one of these. Never throws.
    /// </summary>
    /// <param name="target">The finished file's full path.</param>
    public static void Remove(string target)
    {
        if (!File.Exists(PartialFile.JournalFor(target))) return;
        try
        {
            using var journal = PartialFile.OpenAlone(PartialFile.JournalFor(target));
            if (journal.Length > 0 && PartialFile.ReadHead(journal) is null) return;
            using var output = PartialFile.OpenAlone(PartialFile.PathFor(target));
            // A run that was killed before its first record has left both of them empty.
            if (journal.Length == 0 && output.Length > 0) return;
            PartialFile.Delete(output);
            PartialFile.Delete(journal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another run has it open, or it is in a place where nothing can be removed: the run that goes on with it says what it does.
        }
    }
}
