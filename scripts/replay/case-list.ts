import { sameJson } from '@bylaw/kernel'
import type { ReplayedCase } from './replayer'

/** A case as its file has it: nothing but its name is known yet. */
export type RawCase = Readonly<Record<string, unknown>>

interface Answer {
  readonly expected: unknown
  readonly got: unknown
}

/**
 * Replays a list of cases, each answered on its own: a case that cannot be read or answered
 * counts as failed with what went wrong, and the others go on.
 *
 * @param answer what is expected of a case, and what the packages say
 * @throws when the file is not a list of cases at all
 */
export function* replayCases(
  file: unknown,
  answer: (example: RawCase) => Answer,
): Generator<ReplayedCase> {
  for (const example of casesOf(file)) {
    const { expected, got } = answered(answer, example)
    yield { name: example['id'] as string, expected, got, pass: sameJson(expected, got) }
  }
}

function casesOf(file: unknown): readonly RawCase[] {
  const isCase = (item: unknown): item is RawCase =>
    typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
  if (!Array.isArray(file) || !file.every(isCase))
    throw new Error('it is not a list of cases that each have an “id”')
  return file
}

function answered(answer: (example: RawCase) => Answer, example: RawCase): Answer {
  try {
    return answer(example)
  } catch (error) {
    const expected = example['expected'] ?? example['expect'] ?? null
    return { expected, got: { error: error instanceof Error ? error.message : String(error) } }
  }
}
