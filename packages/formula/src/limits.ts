/**
 * How much a formula may ask for. What is over a limit is refused by name, never cut short. Together
 * they keep the longest answer well under 50 ms, whatever was typed.
 */
export const LIMITS = {
  /** Characters of a formula's text. */
  sourceChars: 4_096,
  /** Names, numbers and operations in one formula. */
  nodes: 1_000,
  /** How deep one operation may sit inside another. A long sum is one operation. */
  depth: 64,
  /** Items written out in one list. */
  listItems: 500,
  /** Values handed to one function. */
  callArguments: 32,
  /** How many `map`, `filter`, `all` or `exists` may sit inside each other. */
  loops: 2,
  /** Items of a list that is handed in. */
  listValues: 10_000,
  /** Characters of a text that is written or handed in. */
  textChars: 2_000,
  /** Digits of a number that is written or handed in, before and after its point. */
  writtenDigits: 30,
  /** Digits of an intermediate result, above and below its fraction line. */
  digits: 100,
  /** Steps of work in one evaluation; a step with long numbers counts for several. */
  work: 60_000,
  /** Steps shown in one trace; long numbers and lists take the room of several. */
  traceSteps: 1_000,
  /** Items of a list of which the trace shows how each was worked out. */
  tracedItems: 20,
  /** Highest power of a unit: square metres are 2. */
  power: 6,
} as const
