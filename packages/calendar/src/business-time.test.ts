import { instant, seconds } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
// The worked examples bh-001 … bh-337, each with the public test or the reckoning it comes from.
import cases from '../fixtures/business-time.json'
import { addOpen } from './add-open'
import { Calendar } from './calendar'
import { compileCalendar } from './compile'
import { openBetween } from './open-between'
import { isOpen } from './open-spans'
import type { Pause } from './pause'
import { subtractOpen } from './subtract-open'

interface Case {
  readonly id: string
  readonly calendar: unknown
  readonly op: string
  readonly from: string
  readonly to?: string
  readonly seconds?: number
  readonly pauses?: readonly { readonly from: string; readonly to: string }[]
  readonly expected: string | number | boolean
}

const at = (text: string) => instant(Date.parse(text))

describe('business time agrees with the worked example', () => {
  test.each((cases as readonly Case[]).map((example) => [example.id, example] as const))(
    '%s',
    (_, example) => {
      expect(answer(example)).toEqual(
        typeof example.expected === 'string'
          ? { ok: true, value: at(example.expected) }
          : example.expected,
      )
    },
  )
})

function answer({ calendar, op, from, to, seconds: length, pauses }: Case): unknown {
  const compiled = compileCalendar(Calendar.parse(calendar))
  const stops: Pause[] = (pauses ?? []).map((pause) => ({ from: at(pause.from), to: at(pause.to) }))
  switch (op) {
    case 'add':
      return addOpen(compiled, at(from), seconds(length ?? -1), stops)
    case 'sub':
      return subtractOpen(compiled, at(from), seconds(length ?? -1), stops)
    case 'within':
      return openBetween(compiled, at(from), at(to ?? ''), stops)
    case 'in_hours':
      return isOpen(compiled, at(from))
    default:
      throw new Error(`no such operation: ${op}`)
  }
}
