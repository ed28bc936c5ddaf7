namespace NewsClean.Boilerplate.Model;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A word or number of up to three characters.</summary>
    Short,

    /// <summary>A longer one: it may say what a block speaks of.</summary>
    Content,

    /// <summary>One ideograph.</summary>
    Ideograph,
}
