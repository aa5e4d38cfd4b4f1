import type { MessageView } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import { type Draft, emptyDraft, goneOn, heldFrom } from './draft'
import { saidSince } from './said-since'

/** The answer was begun when the fourth message was the latest. */
const begun = goneOn(emptyDraft, { reply: '正' }, 'TS-1001.4')
const solving = goneOn(emptyDraft, { solution: '已复位' }, 'TS-1001.4')
const said = (n: number, kind: MessageView['kind'], authorId: string | null = 'per_li') =>
  ({ id: `TS-1001.${n}`, kind, authorId }) as MessageView
const before = [said(1, 'description', 'per_ma'), said(4, 'reply')]
const since = (draft: Draft, ...later: readonly MessageView[]) => {
  const { answer, customer } = saidSince(draft, 'reply', [...before, ...later], 'per_wang')
  return [answer?.id, customer?.id]
}

describe('an answer', () => {
  test('goes by the latest message when its first letter was written', () => {
    const later = goneOn(begun, { reply: '正在查', question: '型号？' }, 'TS-1001.9')
    expect(later.begunAfter).toEqual({ reply: 'TS-1001.4', question: 'TS-1001.9' })
    const steps = goneOn(later, { steps: ['断电'], note: '备' }, 'TS-1001.12')
    expect(steps.begunAfter).toMatchObject({ solution: 'TS-1001.12' })
  })

  test('that is sent or wiped out is begun anew', () => {
    const wiped = goneOn(begun, { reply: ' ' }, 'TS-1001.9')
    expect(wiped.begunAfter).toEqual({})
    expect(goneOn(wiped, { reply: '好' }, 'TS-1001.10').begunAfter.reply).toBe('TS-1001.10')
  })

  test('remembers it over a reload; one that never knew it is not guessed at', () => {
    const held = { draft: begun, keptAt: null, ahead: true }
    expect(heldFrom(JSON.stringify(held))).toEqual(held)
    const { begunAfter: _, ...unknown } = begun
    const old = heldFrom(JSON.stringify({ ...held, draft: unknown })).draft
    expect(goneOn(old, { reply: '正在' }, 'TS-1001.9').begunAfter).toEqual({})
  })
})

describe('what was said since an answer was begun', () => {
  test.each([
    ['a colleague’s reply', 'reply'],
    ['a question', 'question'],
    ['a solution', 'solution'],
    ['a closing', 'closure'],
    ['a closing by rule', 'auto_closure'],
    ['the customer’s confirmation, which closes it', 'confirmation'],
    ['the customer’s taking it back', 'withdrawal'],
  ] as const)('%s is asked about before a second one goes out', (_, kind) => {
    expect(since(begun, said(10, kind))).toEqual(['TS-1001.10', undefined])
  })

  test('the customer’s newer word is told and not asked about', () => {
    expect(since(begun, said(10, 'customer_reply', 'per_ma'))).toEqual([undefined, 'TS-1001.10'])
  })

  test.each(['customer_reply', 'rejection'] as const)(
    'a solution asks about the customer’s newer word too: %s',
    (kind) => {
      const later = [...before, said(10, kind, 'per_ma')]
      expect(saidSince(solving, 'solution', later, 'per_wang').answer?.id).toBe('TS-1001.10')
      expect(saidSince(solving, 'solution', before, 'per_wang').answer).toBeUndefined()
    },
  )

  test('one’s own words, notes, and what was there before are no news', () => {
    expect(since(begun, said(5, 'reply', 'per_wang'), said(6, 'note'))).toEqual([
      undefined,
      undefined,
    ])
  })

  test('is asked about once: what was read is where the answer goes on from', () => {
    const read = goneOn(begun, { begunAfter: { reply: 'TS-1001.10' } }, 'TS-1001.10')
    expect(since(read, said(10, 'reply'))).toEqual([undefined, undefined])
    expect(since(read, said(10, 'reply'), said(11, 'closure'))[0]).toBe('TS-1001.11')
  })
})
