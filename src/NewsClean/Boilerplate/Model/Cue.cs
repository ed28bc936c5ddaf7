namespace NewsClean.Boilerplate.Model;

/// <summary>What a phrase of the cue lists stands for.</summary>
/// <param name="Groups">Bit n is set where the phrase stands in the list of <see cref="CueGroup"/> n.</param>
/// <param name="Month">1 to 12 for the name of a month, else 0.</param>
internal readonly record struct Cue(ushort Groups, byte Month);
