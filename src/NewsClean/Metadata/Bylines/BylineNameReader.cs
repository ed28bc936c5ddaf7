using NewsClean.Metadata.Agencies;
using NewsClean.Segmentation;

namespace NewsClean.Metadata.Bylines;

/// <summary>
/// Reads the names behind a "by" (or of a line of names) from left to right: names, what joins them, and the roles, places,
/// agencies and addresses between them. It stops at a date or at words that belong to no byline.
/// </summary>
internal ref struct BylineNameReader
{
    // "San Cristóbal de las Casas".
    private const int LongestPlace = 30;

    // More words than this between two names are a sentence, not a role: "who has covered the courts since ..."
    private const int MostRoleWords = 8;

    private readonly ReadOnlySpan<char> _text;
    private readonly List<PersonName> _names = new(4);
    private int _at, _skipped, _titleAt = -1;
    private bool _expecting = true, _inRole, _hard, _afterComma;

    // What is read, as BylineNames says it.
    private string? _agency;
    private (int Start, int End) _agencySpan;
    private bool _staff, _role, _dated, _clean;
    private int _end, _endBefore;

    private BylineNameReader(ReadOnlySpan<char> text, int start)
    {
        _text = text;
        _at = start;
        _end = start;
    }

    /// <summary>Reads the names from <paramref name="start"/> on.</summary>
    public static BylineNames Read(ReadOnlySpan<char> text, int start)
    {
        var reader = new BylineNameReader(text, start);
        while (reader.Step()) { }
        return new BylineNames
        {
            Names = reader._names, Agency = reader._agency, AgencySpan = reader._agencySpan, Staff = reader._staff,
            Role = reader._role, Dated = reader._dated, Clean = reader._clean, End = reader._end,
        };
    }

    private bool Step()
    {
        _at = PersonName.SkipBlanks(_text, _at);
        if (_at >= _text.Length) return Close();
        char c = _text[_at];
        if (c is '(' or '[') return Parenthesis();
        if (char.IsDigit(c)) return Close(dated: true);
        if (BylineContext.IsBar(c))
        {
            _expecting = _hard = true;
            _inRole = false;
            _at++;
            return true;
        }
        if (NameWords.Conjunctions.TryMatch(_text, _at, out int length, out _) && (!char.IsUpper(c) || (_names.Count > 0 && PersonName.JoinsNames(_text, _at, _names[^1].Words))))
        {
            if (TakesSecondSurname()) return true;
            _expecting = true;
            // "i" joins names in Polish and begins a place in Swedish: what follows may be either, as behind a comma.
            _afterComma = c is ',' or '،' or '，' || NameWords.Prepositions.TryMatch(_text, _at, out _, out _);
            _at += length;
            return true;
        }
        return char.IsLetter(c) || c is '@' ? Word() : Sign();
    }

    private bool TakesSecondSurname()
    {
        if (_names.Count == 0 || PersonName.WithSecondSurname(_text, _names[^1], _at) is var name && name == _names[^1]) return false;
        _names[^1] = name;
        _at = _end = name.End;
        return true;
    }

    // "Ann Lee. Reviewed by Bo Ek" and "Ann Lee." end well; "Ann Lee, skier. © Bo Ek" and "ANN LEE: The bridge" are no bylines.
    private bool Sign()
    {
        char c = _text[_at++];
        if (_names.Count == 0) return true;
        // "Nagy Éva - Kis Pál": a dash may also part a name from a paper.
        if (c is '-' or '–' && !_inRole && char.IsWhiteSpace(_text[_at - 2]) && PersonName.SkipBlanks(_text, _at) is var other && other < _text.Length
            && PersonName.TryRead(_text, other, out var name) && name is { Words: > 1, Given: true }) _expecting = true;
        // "كتب - سامي حداد:"; in scripts with capitals "Ann Lee:" opens what she says.
        if (c == ':' && PersonName.SkipBlanks(_text, _at) >= _text.Length && _text[_names[^1].Start] is >= '\u0600' and <= '\u06FF') return Close();
        if (c is '©' or ':') return false;
        if (c != '.') return true;
        int next = PersonName.SkipBlanks(_text, _at);
        // "Ann Lee. Updated January 3rd, 2025".
        if (next < _text.Length && NameWords.NoNames.TryMatch(_text, next, out _, out var word) && word == NameWords.NoName.Date) return Close(dated: true);
        _clean = next >= _text.Length || (NameWords.Introductions.TryMatch(_text, next, out _, out var kind) && kind == NameWords.Introduction.Credit);
        return false;
    }

    private bool Parenthesis()
    {
        int close = _text[_at..].IndexOfAny(')', ']');
        if (close < 0) { _clean = _names.Count > 0; return false; }
        var inner = _text[(_at + 1)..(_at + close)];
        // "Ann Lee and Bo Ek (photos)": who took the pictures is no author.
        if (_names.Count > 1 && NameWords.Introductions.TryMatch(inner, 0, out int credit, out var kind) && kind == NameWords.Introduction.Credit && credit == inner.Length)
        {
            _names.RemoveAt(_names.Count - 1);
            _end = _endBefore;
            _at += close + 1;
            _expecting = false;
            return true;
        }
        if (AgencyNames.FirstOfList(inner) is { } agency) SetAgency(agency, _at + 1, _at + close);
        _at += close + 1;
        if (_names.Count > 0) _end = _at;
        _expecting = false;
        return true;
    }

    private void SetAgency(string agency, int start, int end)
    {
        if (_agency is not null) return;
        _agency = agency;
        _agencySpan = (start, end);
    }

    private bool Word()
    {
        if (BylineContext.IsAddress(_text, _at, out int addressEnd)) { _at = addressEnd; _role |= _names.Count > 0; return true; }
        if (NameWords.Introductions.TryMatch(_text, _at, out int length, out var introduction) && introduction == NameWords.Introduction.Credit
            && !_inRole && _names.Count > 0) return Close();
        // "Ann LeePolitical editor", "Ann LeeThe Daily Bugle": another element of the page begins.
        if (_names.Count > 0 && _names[^1].End == _at && char.IsUpper(_text[_at])) return Close();
        if (AgencyNames.TryMatch(_text, _at, out length, out var agency) && !IsGivenName(length)) return Employer(agency, length);
        if (_names.Count > 0 && BylineContext.IsWeekdayOfDate(_text, _at)) return Close(dated: true);
        if (TryName()) return true;
        if (_names.Count == 0 && _agency is not null && _hard) return Close();
        if (NameWords.NoNames.TryMatch(_text, _at, out length, out var kind)) return NoName(kind, length);
        return Other();
    }

    // "ANA GARCÍA" is no reporter of the Athens News Agency.
    private readonly bool IsGivenName(int length)
    {
        int next = PersonName.SkipBlanks(_text, _at + length);
        return next < _text.Length && char.IsLetter(_text[next]) && NameWords.IsGivenName(_text.Slice(_at, length));
    }

    private bool Employer(string agency, int length)
    {
        SetAgency(agency, _at, _at + length);
        _expecting = false;
        return Skip(length, part: true);
    }

    private bool TryName()
    {
        if (!_expecting || !PersonName.TryRead(_text, _at, out var name) || !Believable(name)) return false;
        name = Credentials.Extend(_text, Newsrooms.Extend(_text, name));
        if (_titleAt >= 0) name = name with { Start = _titleAt };
        _titleAt = -1;
        if (PersonName.SplitAtPrefix(_text, name) is var (first, second))
        {
            _names.Add(first);
            name = second;
        }
        _names.Add(name);
        _endBefore = _end;
        _at = name.End;
        _end = name.End;
        _expecting = _inRole = false;
        _skipped = 0;
        return true;
    }

    // The first name of a byline may be anything that looks like one. A later one is as often a place ("Ann Lee, Bonn"), an
    // employer ("Ann Lee | The Daily Bugle") or part of a role ("Professor of Law and Public Policy").
    private readonly bool Believable(PersonName name)
    {
        // "By: PTI | Chennai": behind an agency and a bar stands a place.
        // "ACN en Nacionales": behind a word that may be "in", a section.
        if (_names.Count == 0) return !(_hard || _afterComma) || _agency is null || name.Words > 1 || name.Given;
        if (name.Words < 2) return name.Given && !_afterComma && !_hard && !_inRole && _names[^1].Words == 1;
        // "Rui Melo, da Agência Brasil", "Jan Smit, de Volkskrant"
        if (_afterComma && !name.Given && Characters.IsLower(_text[name.Start])) return false;
        // "Ann Lee, Bridge Project Marketing".
        if (_afterComma && name.Words > 2 && !name.Given) return false;
        return name.Given || (!_inRole && !_hard);
    }

    private bool NoName(NameWords.NoName kind, int length)
    {
        switch (kind)
        {
            case NameWords.NoName.Date:
                return Close(dated: true);
            case NameWords.NoName.Staff:
                _staff = true;
                bool isPaper = IsPaper(length);
                if (isPaper) _names.Clear();
                else TakeIntoNewsroom(length);
                Skip(length, part: true);
                return !isPaper || Close();
            case NameWords.NoName.Place when _names.Count > 0:
                _role = true;
                _inRole = false;
                return Skip(length, part: true);
            default:
                // "Ann Lee | Lifestyle", "Ann LeeThe Daily Bugle": another element of the page begins.
                if (_names.Count > 0 && (_hard || _names[^1].End == _at)) return Close();
                return Other();
        }
    }

    // "Harbour Post Staff": between one word that looks like a name and the newsroom's word stands the rest of the paper's name.
    private readonly void TakeIntoNewsroom(int length)
    {
        // An "Editor" is a person's role.
        if (!_text.Slice(_at, length).Equals("Staff", StringComparison.OrdinalIgnoreCase)) return;
        if (_names is not [{ Words: 1, Given: false } name] || !IsOneWord(_text[name.End.._at].Trim())) return;
        _names[0] = name with { End = _at + length };
    }

    // "Harbour Post Editor": of a paper, and nobody's name. "Banksy Senior Editor" and "Ann Post, Editor" are people's.
    private readonly bool IsPaper(int length)
    {
        if (_names is not [{ Words: 1, Given: false } name] || _text.Slice(_at, length).Equals("Staff", StringComparison.OrdinalIgnoreCase)) return false;
        var between = _text[name.End.._at].Trim();
        return NameWords.NoNames.TryMatch(between, 0, out int word, out var kind) && kind == NameWords.NoName.Word && word == between.Length
            && !NameWords.Roles.TryMatch(between, 0, out _, out _);
    }

    private static bool IsOneWord(ReadOnlySpan<char> text)
    {
        foreach (char c in text) if (!char.IsLetterOrDigit(c)) return false;
        return !text.IsEmpty;
    }

    // "By Reuters, London": a place closes the line. Behind "in" may stand a section: "ACN en Nacionales".
    private readonly bool IsPlaceOfAgency()
    {
        var rest = _text[_at..].TrimEnd();
        return _text[.._at].TrimEnd() is [.., ',' or '،' or '，'] && rest.Length is > 1 and <= LongestPlace && char.IsUpper(rest[0]) && rest.Count(' ') < 3 && !rest.Contains('.');
    }

    // The byline ends here, and not in the middle of a sentence.
    private bool Close(bool dated = false)
    {
        (_clean, _dated) = (true, dated);
        return false;
    }

    private bool Skip(int length, bool part)
    {
        _at += length;
        if (part) _end = _at;
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
            _role |= _names.Count > 0;
            _expecting = _names.Count == 0;
            return Skip(length, part: _names.Count > 0);
        }
        if (_names.Count == 0) return _agency is not null && IsPlaceOfAgency() && Close();
        // "Ann Lee | Finance | 8 min read": behind a bar another element of the page begins.
        if (_hard && !_inRole && _names[^1].End < _at && BylineContext.BarBefore(_text, _at)) return Close();
        bool lower = Characters.IsLower(_text[_at]);
        bool preposition = NameWords.Prepositions.TryMatch(_text, _at, out _, out bool ofDate);
        if (preposition && ofDate && BylineContext.DateFollows(_text, end)) return Close(dated: true);
        if (!_inRole && lower && !preposition) return false;
        // "Ann Lee, Bottrop" and "Ann Lee, Home- and Garden Expert": an element of the list that is no name is a place or role.
        if (!_inRole && !lower && !_afterComma && !preposition && !BylineContext.RoleFollows(_text, end)) return false;
        _inRole = true;
        _expecting = false;
        _role = true;
        return ++_skipped <= MostRoleWords ? Skip(end - _at, part: true) : false;
    }
}
