import { sameJson } from '@bylaw/kernel'
import type { ReplayedCase, Replayer } from './replayer'
import type { Adapter } from './worked/answer'
import { APPRAISAL } from './worked/appraisal'
import { Args, asObject } from './worked/args'
import { ATTENDANCE } from './worked/attendance'
import { CONTRACTING } from './worked/contracting'
import { DATES } from './worked/dates'
import { PAY } from './worked/pay'
import { PEOPLE } from './worked/people'
import { PIECEWORK } from './worked/piecework'
import { PROCEDURES } from './worked/procedures'
import { SERVICE_LEVELS } from './worked/service-levels'
import { TRAVEL } from './worked/travel'

/** What answers each function that the worked examples name. */
const ADAPTERS: Readonly<Record<string, Adapter>> = {
  ...PIECEWORK,
  ...PAY,
  ...APPRAISAL,
  ...DATES,
  ...TRAVEL,
  ...CONTRACTING,
  ...ATTENDANCE,
  ...PEOPLE,
  ...PROCEDURES,
  ...SERVICE_LEVELS,
}

/** Worked examples of the regulations: `rules`, each with its `examples` of `{fn, args, expected}`. */
export const replayWorkedExamples: Replayer = function* (file) {
  for (const rule of listOf(asObject(file, 'file')['rules'], 'rules')) {
    const { id, examples } = asObject(rule, 'rules')
    for (const example of listOf(examples, 'examples'))
      yield replayed(String(id), asObject(example, 'examples'))
  }
}

function replayed(rule: string, example: Readonly<Record<string, unknown>>): ReplayedCase {
  const { name, fn, args, expected } = example
  const got = answered(String(fn), args)
  return { name: `${rule} ${String(name)}`, expected, got, pass: sameJson(expected, got) }
}

/** What the packages say; whatever goes wrong is an answer too, and never stops the others. */
function answered(fn: string, args: unknown): unknown {
  const adapter = Object.hasOwn(ADAPTERS, fn) ? ADAPTERS[fn] : undefined
  if (!adapter) return `not built yet: ${fn}`
  try {
    return adapter(new Args(asObject(args ?? {}, 'args')))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`the file has no list “${name}”`)
  return value
}
