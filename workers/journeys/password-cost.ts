/**
 * What a guess costs in the tests that bring people in through the front door: hundreds of them,
 * whose passwords nobody guesses. `identity/passwords.test.ts` runs at the product's own cost.
 */
export const COST = { n: 1024, r: 8, p: 1 }
