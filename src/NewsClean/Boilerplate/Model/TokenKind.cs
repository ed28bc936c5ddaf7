namespace NewsClean.Boilerplate.Model;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, marks and digits.</summary>
    Word,

    /// <summary>Digits only.</summary>
    Number,

    /// <summary>One ideograph.</summary>
    Ideograph,
}
