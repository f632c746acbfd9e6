namespace HomeworkKit.Scheduling;

/// <summary>
/// The generator of random prompts. The framework's own is not promised to give the same numbers in its next version, or in another language.
/// </summary>
/// <remarks>
/// SplitMix64 (Steele, Lea and Flood 2014): add 0x9E3779B97F4A7C15 to the state, then mix. The state of a day starts as the seed in the upper
/// and the day number in the lower 32 bits, so that a day's prompts need no other day's. A number below n is the upper half of the product of a draw and n.
/// </remarks>
internal struct SplitMix64
{
    private ulong _state;

    internal SplitMix64(int seed, int day) => _state = unchecked(((ulong)(uint)seed << 32) | (uint)day);

    internal ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    internal int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);
}
