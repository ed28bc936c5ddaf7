using System.Numerics;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// Numbers the hashes of a page from 0 in order of first sight (open addressing, linear probing). What is known of each is
/// then an array entry. Two words with one hash count as one; at 32 bits a page of 10,000 words has one such pair in a hundred pages.
/// </summary>
internal sealed class TokenTable
{
    private uint[] _keys;
    private int[] _ids;
    private int _mask;

    /// <summary>An empty table.</summary>
    /// <param name="places">Places for hashes, a power of two: twice as many as will come, else it grows.</param>
    public TokenTable(int places = 1 << 12) => (_keys, _ids, _mask) = (new uint[places], new int[places], places - 1);

    /// <summary>How many different hashes there are.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets everything and makes room for <paramref name="expected"/> hashes.</summary>
    public void Clear(int expected)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, expected * 2));
        if (size > _keys.Length) (_keys, _ids) = (new uint[size], new int[size]);
        else Array.Clear(_keys, 0, size);
        _mask = size - 1;
        Count = 0;
    }

    /// <summary>The number of <paramref name="hash"/>, a new one where it was not seen before.</summary>
    public int Intern(uint hash)
    {
        if (hash == 0) hash = 1; // 0 marks a free place
        int at = (int)hash & _mask;
        while (_keys[at] is var key && key != hash)
        {
            if (key == 0)
            {
                if (Count * 2 > _mask) { Grow(); return Intern(hash); }
                _keys[at] = hash;
                _ids[at] = Count;
                return Count++;
            }
            at = (at + 1) & _mask;
        }
        return _ids[at];
    }

    /// <summary>The number of <paramref name="hash"/>, -1 where it was not seen before.</summary>
    public int Find(uint hash)
    {
        if (hash == 0) hash = 1;
        for (int at = (int)hash & _mask; _keys[at] is var key && key != 0; at = (at + 1) & _mask)
            if (key == hash) return _ids[at];
        return -1;
    }

    private void Grow()
    {
        var (keys, ids, size) = (_keys, _ids, _mask + 1);
        (_keys, _ids) = (new uint[size * 2], new int[size * 2]);
        _mask = size * 2 - 1;
        for (int i = 0; i < size; i++)
        {
            if (keys[i] == 0) continue;
            int at = (int)keys[i] & _mask;
            while (_keys[at] != 0) at = (at + 1) & _mask;
            (_keys[at], _ids[at]) = (keys[i], ids[i]);
        }
    }
}
