using System.Text;

namespace NewsClean.Training.Dumps;

/// <summary>Breaks lines at a fixed width, as html2text, lynx and mail programs do.</summary>
internal static class FixedWidth
{
    /// <summary><paramref name="line"/> with as many words on each line as fit into <paramref name="columns"/>; a longer word has one for itself.</summary>
    public static string Wrap(string line, int columns)
    {
        var wrapped = new StringBuilder();
        int column = 0;
        foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            bool fits = column > 0 && column + 1 + word.Length <= columns;
            if (column > 0) wrapped.Append(fits ? ' ' : '\n');
            wrapped.Append(word);
            column = fits ? column + 1 + word.Length : word.Length;
        }
        return wrapped.ToString();
    }
}
