import { describe, expect, test } from 'vitest'
import { EscalationRules, type Ladder, type Step } from './rules'
import { starter } from './starter'

const step = (key: string, by: Step['at'], more: Partial<Step> = {}): Step => ({
  key,
  at: by,
  priorities: null,
  tell: ['manager'],
  assign: null,
  repeat: null,
  ...more,
})
const percent = (share: number) => ({ by: 'percent', percent: share }) as const
const minutes = (count: number) => ({ by: 'minutes', minutes: count }) as const
const only = (resolution: Ladder | null): EscalationRules => ({
  ...starter,
  ladders: { resolution },
})
const faults = (rules: EscalationRules) =>
  EscalationRules.safeParse(rules).error?.issues.map(({ path, message }) => [
    path.join('/'),
    message,
  ])

describe('a ladder is refused by row', () => {
  test('when a row comes before the one above it', () =>
    expect(faults(only([step('a', percent(100)), step('b', percent(75))]))).toEqual([
      ['ladders/resolution/1/at', 'row 2 comes before the row above it'],
      [
        'ladders/resolution/1/at',
        'after row 2 nobody is told that the promise is due or broken: add a step',
      ],
    ]))

  test('when it counts now in percent, now in minutes', () =>
    expect(faults(only([step('a', percent(50)), step('b', minutes(0))]))).toEqual([
      ['ladders/resolution/1/at', expect.stringContaining('row 2 is counted otherwise')],
    ]))

  test('when it falls silent before the promise is due', () =>
    expect(faults(only([step('a', minutes(-60)), step('b', minutes(-15))]))).toEqual([
      ['ladders/resolution/1/at', expect.stringContaining('after row 2 nobody is told')],
    ]))

  test('when two rows meet at one moment for the same tickets', () => {
    const both = (priorities: Step['priorities']) =>
      only([
        step('a', percent(100), { priorities: ['urgent'] }),
        step('b', percent(100), { priorities }),
      ])
    expect(faults(both(['urgent', 'high']))).toEqual([
      ['ladders/resolution/1/at', expect.stringContaining('make them one')],
    ])
    expect(faults(both(['high', 'low']))).toBeUndefined()
  })

  test('when a row does nothing, repeats a key or names a stranger', () => {
    expect(
      faults(only([step('a', percent(100)), step('a', percent(120), { tell: [], assign: null })])),
    ).toEqual([
      ['ladders/resolution/1/key', 'row 2 repeats “a”'],
      ['ladders/resolution/1/tell', 'row 2 tells nobody and assigns to nobody'],
    ])
    expect(faults(only([step('a', percent(100), { tell: ['king'] })]))).toEqual([
      ['ladders/resolution/0/tell/0', 'row 1 names “king”, which is no role'],
    ])
  })
})

test('roles are listed once, and a complaint has a handler among them', () => {
  const complaint = { ...starter.complaint!, handler: 'king' }
  const roles = [...starter.roles, starter.roles[0]!]
  expect(faults({ ...starter, roles, complaint })).toEqual([
    ['roles/5/key', 'row 6 repeats “assignee”'],
    ['complaint/handler', '“king” is no role'],
  ])
})
