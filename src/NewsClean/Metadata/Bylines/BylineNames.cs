using NewsClean.Metadata.Agencies;

namespace NewsClean.Metadata.Bylines;

/// <summary>
/// Reads the names behind a "by" (or of a line of names) from left to right: names, what joins them, and the roles, places,
/// agencies and addresses between them. It stops at a date or at words that belong to no byline.
/// </summary>
internal ref struct BylineNames
{
    // More words than this between two names are a sentence, not a role: "who has covered the courts since ..."
    private const int MostRoleWords = 8;

    private readonly ReadOnlySpan<char> _text;
    private readonly List<PersonName> _names = new(4);
    private int _at;
    private bool _expecting = true;
    private bool _inRole;
    private int _skipped;
    private bool _hard;
    private bool _afterComma;
    private int _titleAt = -1;

    private BylineNames(ReadOnlySpan<char> text, int start)
    {
        _text = text;
        _at = start;
        End = start;
    }

    /// <summary>The names, in order.</summary>
    public readonly IReadOnlyList<PersonName> Names => _names;

    /// <summary>The first agency among them, null without one.</summary>
    public string? Agency { get; private set; }

    /// <summary>Where <see cref="Agency"/> is printed.</summary>
    public (int Start, int End) AgencySpan { get; private set; }

    /// <summary>"Staff Writer", "Redaktion" or the like stands in it.</summary>
    public bool Staff { get; private set; }

    /// <summary>A role, place or address stands behind a name.</summary>
    public bool Role { get; private set; }

    /// <summary>It ends with a date, or words that go with one.</summary>
    public bool Dated { get; private set; }

    /// <summary>It does not run on into a sentence.</summary>
    public bool Clean { get; private set; }

    /// <summary>Where the byline ends: behind the last name, role, place or agency.</summary>
    public int End { get; private set; }

    /// <summary>Reads the names from <paramref name="start"/> on.</summary>
    public static BylineNames Read(ReadOnlySpan<char> text, int start)
    {
        var reader = new BylineNames(text, start);
        while (reader.Step()) { }
        return reader;
    }

    private bool Step()
    {
        _at = PersonName.SkipBlanks(_text, _at);
        if (_at >= _text.Length) { Clean = true; return false; }
        char c = _text[_at];
        if (c is '(' or '[') return Parenthesis();
        if (char.IsDigit(c)) { Dated = Clean = true; return false; }
        if (IsHardSeparator(c))
        {
            _expecting = _hard = true;
            _inRole = false;
            _at++;
            return true;
        }
        if (NameWords.Conjunctions.TryMatch(_text, _at, out int length, out _) && !char.IsUpper(c))
        {
            _expecting = true;
            // "i" joins names in Polish and begins a place in Swedish: what follows may be either, as behind a comma.
            _afterComma = c is ',' or '،' or '，' || NameWords.Prepositions.TryMatch(_text, _at, out _, out _);
            _at += length;
            return true;
        }
        return char.IsLetter(c) || c is '@' ? Word() : Sign();
    }

    private static bool IsHardSeparator(char c) => c is '|' or '•' or '—' or '–' or '⋅' or '»' or '›' or '❘' or '│' or '∙';

    // "Ann Lee. Reviewed by Bo Ek" and "Ann Lee." end well; "Ann Lee, skier. © Bo Ek" and "ANN LEE: The bridge" are no bylines.
    private bool Sign()
    {
        char c = _text[_at++];
        if (_names.Count == 0) return true;
        if (c is '©' or ':') return false;
        if (c != '.') return true;
        int next = PersonName.SkipBlanks(_text, _at);
        Clean = next >= _text.Length || (NameWords.Introductions.TryMatch(_text, next, out _, out var kind) && kind == NameWords.Introduction.Credit);
        return false;
    }

    private bool Parenthesis()
    {
        int close = _text[_at..].IndexOfAny(')', ']');
        if (close < 0) { Clean = _names.Count > 0; return false; }
        var inner = _text[(_at + 1)..(_at + close)];
        if (AgencyNames.FirstOfList(inner) is { } agency) SetAgency(agency, _at + 1, _at + close);
        _at += close + 1;
        if (_names.Count > 0) End = _at;
        _expecting = false;
        return true;
    }

    private void SetAgency(string agency, int start, int end)
    {
        if (Agency is not null) return;
        Agency = agency;
        AgencySpan = (start, end);
    }

    private bool Word()
    {
        if (IsAddress(out int addressEnd)) { _at = addressEnd; Role |= _names.Count > 0; return true; }
        if (NameWords.Introductions.TryMatch(_text, _at, out int length, out var introduction) && introduction == NameWords.Introduction.Credit
            && !_inRole && _names.Count > 0)
        {
            Clean = true;
            return false;
        }
        // "Ann LeePolitical editor", "Ann LeeThe Daily Bugle": another element of the page begins.
        if (_names.Count > 0 && _names[^1].End == _at && char.IsUpper(_text[_at])) { Clean = true; return false; }
        if (AgencyNames.TryMatch(_text, _at, out length, out var agency)) return Employer(agency, length);
        if (TryName()) return true;
        if (NameWords.NoNames.TryMatch(_text, _at, out length, out var kind)) return NoName(kind, length);
        return Other();
    }

    private bool Employer(string agency, int length)
    {
        SetAgency(agency, _at, _at + length);
        _at += length;
        End = _at;
        _expecting = false;
        return true;
    }

    private bool TryName()
    {
        if (!_expecting || !PersonName.TryRead(_text, _at, out var name) || !Believable(name)) return false;
        name = Credentials.Extend(_text, WithStaff(name));
        if (_titleAt >= 0) name = name with { Start = _titleAt };
        _titleAt = -1;
        _names.Add(name);
        _at = name.End;
        End = name.End;
        _expecting = _inRole = false;
        _skipped = 0;
        return true;
    }

    // "The Bridge Editorial Team", "bridge.example Redaktion": a newsroom is named as one.
    private readonly PersonName WithStaff(PersonName name)
    {
        for (int at = name.End; at + 1 < _text.Length && _text[at] is ' ' or '\u00A0' or '-'; at = name.End)
        {
            if (name.Given || !NameWords.NoNames.TryMatch(_text, at + 1, out int length, out var kind) || kind != NameWords.NoName.Staff || NameWords.Roles.TryMatch(_text, at + 1, out _, out _)) break;
            name = name with { End = at + 1 + length };
        }
        return name;
    }

    // The first name of a byline may be anything that looks like one. A later one is as often a place ("Ann Lee, Bonn"), an
    // employer ("Ann Lee | The Daily Bugle") or part of a role ("Professor of Law and Public Policy").
    private readonly bool Believable(PersonName name)
    {
        if (_names.Count == 0) return true;
        if (name.Words < 2) return name.Given && !_afterComma && !_hard && !_inRole && _names[^1].Words == 1;
        // "Ann Lee, Bridge Project Marketing".
        if (_afterComma && name.Words > 2 && !name.Given) return false;
        return name.Given || (!_inRole && !_hard);
    }

    private bool NoName(NameWords.NoName kind, int length)
    {
        switch (kind)
        {
            case NameWords.NoName.Date:
                Dated = Clean = true;
                return false;
            case NameWords.NoName.Staff:
                Staff = true;
                return Skip(length, part: true);
            case NameWords.NoName.Place when _names.Count > 0:
                Role = true;
                _inRole = false;
                return Skip(length, part: true);
            default:
                // "Ann Lee | Lifestyle", "Ann LeeThe Daily Bugle": another element of the page begins.
                if (_names.Count > 0 && (_hard || _names[^1].End == _at)) { Clean = true; return false; }
                return Other();
        }
    }

    private bool Skip(int length, bool part)
    {
        _at += length;
        if (part) End = _at;
        return true;
    }

    private bool Other()
    {
        int end = Math.Max(_at + 1, PersonName.WordEnd(_text, _at));
        if (NameWords.Roles.TryMatch(_text, _at, out int length, out bool title))
        {
            if (title && _expecting)
            {
                if (_titleAt < 0) _titleAt = _at;
                return Skip(length + (_at + length < _text.Length && _text[_at + length] == '.' ? 1 : 0), part: false);
            }
            _inRole = true;
            Role |= _names.Count > 0;
            _expecting = _names.Count == 0;
            return Skip(length, part: _names.Count > 0);
        }
        if (_names.Count == 0) return false;
        // "Ann Lee | Finance | 8 min read": behind a bar another element of the page begins.
        if (_hard && !_inRole && _names[^1].End < _at && BarBefore()) { Clean = true; return false; }
        bool lower = char.IsLower(_text[_at]);
        bool preposition = NameWords.Prepositions.TryMatch(_text, _at, out _, out bool ofDate);
        if (preposition && ofDate && DateFollows(end)) { Dated = Clean = true; return false; }
        if (!_inRole && lower && !preposition) return false;
        // "Ann Lee, Bottrop" and "Ann Lee, Home- and Garden Expert": an element of the list that is no name is a place or role.
        if (!_inRole && !lower && !_afterComma && !preposition && !RoleFollows(end)) return false;
        _inRole = true;
        _expecting = false;
        Role = true;
        return ++_skipped <= MostRoleWords ? Skip(end - _at, part: true) : false;
    }

    private readonly bool BarBefore()
    {
        int at = _at - 1;
        while (at > 0 && char.IsWhiteSpace(_text[at])) at--;
        return at > 0 && IsHardSeparator(_text[at]);
    }

    // "Lifestyle and Travel Writer": a role within the next words makes them one.
    private readonly bool RoleFollows(int at)
    {
        for (int words = 0; words < 3; words++)
        {
            at = PersonName.SkipBlanks(_text, at);
            if (at >= _text.Length || !char.IsLetter(_text[at])) return false;
            if (NameWords.Roles.TryMatch(_text, at, out _, out _)) return true;
            at = PersonName.WordEnd(_text, at);
        }
        return false;
    }

    // "on May 3, 2019", "am 3. Mai": the byline is over and a date begins.
    private readonly bool DateFollows(int at)
    {
        at = PersonName.SkipBlanks(_text, at);
        return at < _text.Length && (char.IsDigit(_text[at]) || (NameWords.NoNames.TryMatch(_text, at, out _, out var kind) && kind == NameWords.NoName.Date));
    }

    // "ann.lee@example.org", "@annlee", "https://example.org/ann": they belong to the author before, not to the byline's words.
    private readonly bool IsAddress(out int end)
    {
        end = _at;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end]) && _text[end] is not (',' or ';' or ')')) end++;
        var word = _text[_at..end];
        return word.Contains('@') || word.StartsWith("http", StringComparison.OrdinalIgnoreCase) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }
}
