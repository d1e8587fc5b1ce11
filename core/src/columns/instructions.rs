//! The instructions that kernels run in: those every machine has, or wider ones where the machine has them.

#[cfg(all(feature = "wide", target_arch = "x86_64"))]
use pulp::{core_arch::x86::Sse2, x86::V3};

#[cfg(all(feature = "avx512", target_arch = "x86_64"))]
use pulp::x86::V4;

/// Sets of instructions that columns are worked through with. The answer is the same with all of them.
///
/// ```
/// use homeworking::columns::Instructions;
///
/// assert!(Instructions::available().any(|set| set == Instructions::best()));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[non_exhaustive]
pub enum Instructions {
    /// What every machine has that this was compiled for.
    Portable,
    /// 128 bits at a time: every `x86_64` machine has them.
    Sse2,
    /// 256 bits at a time.
    Avx2,
    /// 512 bits at a time, with the feature `avx512`.
    Avx512,
}

impl Instructions {
    const ALL: [Instructions; 4] =
        [Instructions::Portable, Instructions::Sse2, Instructions::Avx2, Instructions::Avx512];

    /// Those that this machine has and this was compiled with, the narrowest first.
    pub fn available() -> impl Iterator<Item = Instructions> {
        Instructions::ALL.into_iter().filter(|set| Chosen::exactly(*set).is_some())
    }

    /// The widest of them.
    pub fn best() -> Instructions {
        Instructions::available().last().unwrap_or(Instructions::Portable)
    }
}

/// What differs from set to set beside what the compiler makes of a loop.
pub(crate) trait Isa: Copy {
    /// The highest bit of each of 64 bytes, which are all ones or all zeros, the first the lowest.
    fn highest_bits(self, bytes: [u8; 64]) -> u64;

    /// The highest bit of each of 8 words, which are all ones or all zeros, the first the lowest.
    fn highest_bits_of_wide(self, words: [u64; 8]) -> u64;
}

/// A loop over columns. The function and what it calls are to be inlined, or they miss the instructions.
pub(crate) trait Kernel {
    type Output;

    fn run<I: Isa>(self, isa: I) -> Self::Output;
}

/// A set of instructions that the machine is known to have.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Chosen {
    Portable,
    #[cfg(all(feature = "wide", target_arch = "x86_64"))]
    Sse2(Sse2),
    #[cfg(all(feature = "wide", target_arch = "x86_64"))]
    Avx2(V3),
    #[cfg(all(feature = "avx512", target_arch = "x86_64"))]
    Avx512(V4),
}

impl Chosen {
    /// The widest that the machine has, up to a set; all of them where none is named.
    pub(crate) fn up_to(most: Option<Instructions>) -> Chosen {
        let mut allowed = Instructions::ALL.into_iter().rev().filter(|set| most.is_none_or(|most| *set <= most));
        allowed.find_map(Chosen::exactly).unwrap_or(Chosen::Portable)
    }

    fn exactly(set: Instructions) -> Option<Chosen> {
        match set {
            Instructions::Portable => Some(Chosen::Portable),
            #[cfg(all(feature = "wide", target_arch = "x86_64"))]
            Instructions::Sse2 => Sse2::try_new().map(Chosen::Sse2),
            #[cfg(all(feature = "wide", target_arch = "x86_64"))]
            Instructions::Avx2 => V3::try_new().map(Chosen::Avx2),
            #[cfg(all(feature = "avx512", target_arch = "x86_64"))]
            Instructions::Avx512 => V4::try_new().map(Chosen::Avx512),
            #[allow(unreachable_patterns, reason = "what this was not compiled with")]
            _ => None,
        }
    }

    /// Runs a kernel in these instructions.
    #[inline]
    pub(crate) fn run<K: Kernel>(self, kernel: K) -> K::Output {
        match self {
            Chosen::Portable => kernel.run(Portable),
            #[cfg(all(feature = "wide", target_arch = "x86_64"))]
            Chosen::Sse2(sse2) => kernel.run(sse2),
            #[cfg(all(feature = "wide", target_arch = "x86_64"))]
            Chosen::Avx2(v3) => v3.vectorize(In(kernel, v3)),
            #[cfg(all(feature = "avx512", target_arch = "x86_64"))]
            Chosen::Avx512(v4) => v4.vectorize(In(kernel, v4)),
        }
    }
}

/// A kernel with the instructions it runs in.
#[cfg(all(feature = "wide", target_arch = "x86_64"))]
struct In<K, I>(K, I);

#[cfg(all(feature = "wide", target_arch = "x86_64"))]
impl<K: Kernel, I: Isa> pulp::NullaryFnOnce for In<K, I> {
    type Output = K::Output;

    #[inline(always)]
    fn call(self) -> K::Output {
        self.0.run(self.1)
    }
}

#[derive(Clone, Copy)]
struct Portable;

impl Isa for Portable {
    #[inline(always)]
    fn highest_bits(self, bytes: [u8; 64]) -> u64 {
        let mut word = 0;
        for (place, eight) in bytes.chunks_exact(8).enumerate() {
            let eight = u64::from_le_bytes(<[u8; 8]>::try_from(eight).unwrap_or_default()) & 0x0101_0101_0101_0101;
            // Each byte's bit ends up in the highest byte, at its own place.
            word |= (eight.wrapping_mul(0x0102_0408_1020_4080) >> 56) << (place * 8);
        }
        word
    }

    #[inline(always)]
    fn highest_bits_of_wide(self, words: [u64; 8]) -> u64 {
        words.into_iter().rev().fold(0, |bits, word| bits << 1 | word >> 63)
    }
}

#[cfg(all(feature = "wide", target_arch = "x86_64"))]
impl Isa for Sse2 {
    #[inline(always)]
    fn highest_bits(self, bytes: [u8; 64]) -> u64 {
        let quarters: [std::arch::x86_64::__m128i; 4] = pulp::cast(bytes);
        // The upper half of what is given is zeros.
        let bits = |quarter| u64::from(u32::from_ne_bytes(self._mm_movemask_epi8(quarter).to_ne_bytes()));
        quarters.into_iter().rev().fold(0, |word, quarter| word << 16 | bits(quarter))
    }

    #[inline(always)]
    fn highest_bits_of_wide(self, words: [u64; 8]) -> u64 {
        let quarters: [std::arch::x86_64::__m128d; 4] = pulp::cast(words);
        let bits = |quarter| u64::from(u32::from_ne_bytes(self._mm_movemask_pd(quarter).to_ne_bytes()));
        quarters.into_iter().rev().fold(0, |word, quarter| word << 2 | bits(quarter))
    }
}

#[cfg(all(feature = "wide", target_arch = "x86_64"))]
impl Isa for V3 {
    #[inline(always)]
    fn highest_bits(self, bytes: [u8; 64]) -> u64 {
        let halves: [std::arch::x86_64::__m256i; 2] = pulp::cast(bytes);
        let bits = |half| u64::from(u32::from_ne_bytes(self.avx2._mm256_movemask_epi8(half).to_ne_bytes()));
        halves.into_iter().rev().fold(0, |word, half| word << 32 | bits(half))
    }

    #[inline(always)]
    fn highest_bits_of_wide(self, words: [u64; 8]) -> u64 {
        let halves: [std::arch::x86_64::__m256d; 2] = pulp::cast(words);
        let bits = |half| u64::from(u32::from_ne_bytes(self.avx._mm256_movemask_pd(half).to_ne_bytes()));
        halves.into_iter().rev().fold(0, |word, half| word << 4 | bits(half))
    }
}

#[cfg(all(feature = "avx512", target_arch = "x86_64"))]
impl Isa for V4 {
    #[inline(always)]
    fn highest_bits(self, bytes: [u8; 64]) -> u64 {
        self.avx512bw._mm512_movepi8_mask(pulp::cast(bytes))
    }

    #[inline(always)]
    fn highest_bits_of_wide(self, words: [u64; 8]) -> u64 {
        u64::from(self.avx512dq._mm512_movepi64_mask(pulp::cast(words)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct HighestBits([u8; 64]);

    impl Kernel for HighestBits {
        type Output = u64;

        #[inline(always)]
        fn run<I: Isa>(self, isa: I) -> u64 {
            isa.highest_bits(self.0)
        }
    }

    struct HighestBitsOfWide([u64; 8]);

    impl Kernel for HighestBitsOfWide {
        type Output = u64;

        #[inline(always)]
        fn run<I: Isa>(self, isa: I) -> u64 {
            isa.highest_bits_of_wide(self.0)
        }
    }

    #[test]
    fn every_set_takes_each_bit_from_its_own_byte() {
        for set in Instructions::available() {
            let chosen = Chosen::up_to(Some(set));
            for place in 0..64 {
                let bytes = std::array::from_fn(|at| if at == place { 0xff } else { 0 });
                assert_eq!(chosen.run(HighestBits(bytes)), 1 << place, "{set:?}");
                assert_eq!(chosen.run(HighestBits(bytes.map(|byte: u8| !byte))), !(1 << place), "{set:?}");
            }
            for place in 0..8 {
                let words = std::array::from_fn(|at| if at == place { u64::MAX } else { 0 });
                assert_eq!(chosen.run(HighestBitsOfWide(words)), 1 << place, "{set:?}");
            }
        }
    }

    #[cfg(all(feature = "wide", target_arch = "x86_64"))]
    #[test]
    fn a_machine_with_wide_vectors_uses_them() {
        if std::arch::is_x86_feature_detected!("avx2") {
            assert!(Instructions::best() >= Instructions::Avx2, "{:?}", Instructions::best());
            assert!(!matches!(Chosen::up_to(None), Chosen::Portable | Chosen::Sse2(_)));
        } else {
            assert_eq!(Instructions::best(), Instructions::Sse2);
        }
    }
}
