/** Cost of a guess: 2^15 blocks of 1 KiB, three times over. Kept with each hash, so it can rise. */
export const COST = { n: 32_768, r: 8, p: 3 }
