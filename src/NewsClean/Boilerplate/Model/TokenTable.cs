using System.Numerics;

namespace NewsClean.Boilerplate.Model;

/// <summary>
/// Numbers the hashes of a page from 0 in order of first sight (open addressing, linear probing). What is known of each is
/// then an array entry. Two words with one hash count as one; at 32 bits a page of 10,000 words has one such pair in a hundred pages.
/// </summary>
internal sealed class TokenTable
{
    private ulong[] _places; // a hash in the lower half, its number in the upper; 0 for a free place
    private int _mask;

    /// <summary>An empty table.</summary>
    /// <param name="places">Places for hashes, a power of two: twice as many as will come, else it grows.</param>
    public TokenTable(int places = 1 << 12) => (_places, _mask) = (new ulong[places], places - 1);

    /// <summary>How many different hashes there are.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets everything and makes room for <paramref name="expected"/> hashes.</summary>
    public void Clear(int expected)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, expected * 2));
        if (size > _places.Length) _places = new ulong[size];
        else Array.Clear(_places, 0, size);
        _mask = size - 1;
        Count = 0;
    }

    /// <summary>The number of <paramref name="hash"/>, a new one where it was not seen before.</summary>
    public int Intern(uint hash)
    {
        if (hash == 0) hash = 1; // 0 marks a free place
        for (int at = (int)hash & _mask; ; at = (at + 1) & _mask)
        {
            ulong place = _places[at];
            if ((uint)place == hash) return (int)(place >> 32);
            if (place == 0) return Add(hash, at);
        }
    }

    /// <summary>Writes the numbers of <paramref name="hashes"/>, which may stand at the same place, as <see cref="Intern(uint)"/> gives them.</summary>
    public void Intern(ReadOnlySpan<uint> hashes, Span<int> numbers)
    {
        while ((Count + hashes.Length) * 2 > _mask) Grow();
        var places = _places;
        int mask = _mask, count = Count;
        for (int i = 0; i < hashes.Length; i++)
        {
            uint hash = hashes[i] + (hashes[i] == 0 ? 1u : 0);
            int at = (int)hash & mask;
            ulong place = places[at];
            // One branch, seldom taken, for both ends of the search: whether a hash is new can't be foreseen.
            while (((uint)place != hash) & (place != 0)) place = places[at = (at + 1) & mask];
            int fresh = place == 0 ? 1 : 0;
            place |= (((ulong)count << 32) | hash) & (0 - (ulong)fresh);
            places[at] = place;
            count += fresh;
            numbers[i] = (int)(place >> 32);
        }
        Count = count;
    }

    /// <summary>The number of <paramref name="hash"/>, -1 where it was not seen before.</summary>
    public int Find(uint hash)
    {
        if (hash == 0) hash = 1;
        for (int at = (int)hash & _mask; _places[at] is var place && place != 0; at = (at + 1) & _mask)
            if ((uint)place == hash) return (int)(place >> 32);
        return -1;
    }

    private int Add(uint hash, int at)
    {
        _places[at] = ((ulong)Count << 32) | hash;
        if (++Count * 2 > _mask) Grow();
        return Count - 1;
    }

    private void Grow()
    {
        var (places, size) = (_places, _mask + 1);
        _places = new ulong[size * 2];
        _mask = size * 2 - 1;
        foreach (ulong place in places.AsSpan(0, size))
        {
            if (place == 0) continue;
            int at = (int)place & _mask;
            while (_places[at] != 0) at = (at + 1) & _mask;
            _places[at] = place;
        }
    }
}
