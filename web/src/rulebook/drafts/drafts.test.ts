import type { DraftView, VerdictView } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import { sumUp } from './examples-summed'
import {
  badgeOf,
  isStale,
  onDraftShelf,
  shelfToOpen,
  stationInSentence,
  stationsOf,
  toMend,
} from './model'
import { BLANK_WHEN, hasDay, laterOf, missingIn, startingWhen, whenOf, wishFrom } from './when'

const words = (text: string) => ({ zh: text, en: text })
const verdict = (step: string, outcome: VerdictView['outcome'], name: string): VerdictView => ({
  step: words(step),
  outcome,
  personId: name,
  personName: name,
  at: '2026-11-20T00:00:00.000Z',
  comment: '',
})
const draft = (more: Partial<DraftView> = {}): DraftView => ({
  id: 'drf_1',
  ruleSetId: 'rul_1',
  regulationId: null,
  title: words('工资'),
  kind: 'pay',
  basedOn: 3,
  knownVersion: 3,
  currentVersion: 3,
  state: 'draft',
  content: {},
  citations: {},
  reasons: {},
  answers: null,
  handsTo: null,
  rival: null,
  goesWith: null,
  along: [],
  repeals: false,
  changesPath: false,
  backTested: true,
  note: '调整',
  noteSaid: null,
  later: 'carry',
  validFrom: null,
  retroactiveReason: null,
  draftedBy: { personId: 'zhou', name: '周', at: '2026-11-19T00:00:00.000Z' },
  authors: [{ personId: 'zhou', name: '周', at: '2026-11-19T00:00:00.000Z' }],
  path: [
    { name: words('审核'), roles: ['manager'] },
    { name: words('批准'), roles: ['owner'] },
  ],
  verdicts: [],
  waitsAt: null,
  mayJudge: false,
  publishedVersion: null,
  version: 1,
  ...more,
})

describe('the stations of a draft', () => {
  const states = (each: DraftView) => stationsOf(each).map(({ state }) => state)

  test('while it is written, lie ahead', () =>
    expect(states(draft())).toEqual(['here', 'ahead', 'ahead']))

  test('on its path, show who passed and where it waits', () => {
    const waiting = draft({
      state: 'in_approval',
      waitsAt: 1,
      verdicts: [verdict('审核', 'returned', '孙'), verdict('审核', 'approved', '孙')],
    })
    expect(states(waiting)).toEqual(['done', 'done', 'here'])
    expect(stationsOf(waiting)[1]?.by?.name).toBe('孙')
  })

  test('sent again after a return, begin anew', () => {
    const again = draft({
      state: 'in_approval',
      waitsAt: 0,
      verdicts: [verdict('审核', 'approved', '孙'), verdict('批准', 'returned', '赵')],
    })
    expect(states(again)).toEqual(['done', 'here', 'ahead'])
  })

  test('once published, are those it passed, whatever the path is now', () => {
    const published = draft({
      state: 'published',
      path: [],
      verdicts: [verdict('审核', 'approved', '孙'), verdict('批准', 'approved', '赵')],
    })
    expect(states(published)).toEqual(['done', 'done', 'done'])
  })
})

test('a draft that came back says so until it is submitted again', () => {
  const verdicts = [verdict('审核', 'returned', '孙')]
  expect(badgeOf(draft({ verdicts }))).toBe('returned')
  expect(badgeOf(draft({ verdicts, state: 'in_approval', waitsAt: 0 }))).toBe('in_approval')
})

test('the inbox shows what waits for the reader, or what they drafted', () => {
  const older = draft({ id: 'drf_1', mayJudge: true })
  const newer = draft({
    id: 'drf_2',
    mayJudge: true,
    draftedBy: { personId: 'wu', name: '吴', at: '2026-11-20T00:00:00.000Z' },
    authors: [{ personId: 'wu', name: '吴', at: '2026-11-20T00:00:00.000Z' }],
  })
  const other = draft({ id: 'drf_3' })
  const ids = (shelf: 'mine_to_judge' | 'mine') =>
    onDraftShelf([newer, older, other], shelf, 'zhou').map(({ id }) => id)
  expect([ids('mine_to_judge'), ids('mine')]).toEqual([
    ['drf_2', 'drf_1'],
    ['drf_1', 'drf_3'],
  ])
  // Nobody lands on an empty page beside one that is not.
  expect(shelfToOpen([newer, older, other], 'zhou')).toBe('mine_to_judge')
  expect(shelfToOpen([{ ...older, mayJudge: false }], 'zhou')).toBe('mine')
  expect(shelfToOpen([], 'zhou')).toBe('mine_to_judge')
})

test('only a draft that is under way can fall behind', () => {
  expect(isStale(draft({ currentVersion: 4 }))).toBe(true)
  expect(isStale(draft({ currentVersion: 4, state: 'published' }))).toBe(false)
})

describe('when a draft takes effect', () => {
  const today = '2026-11-22'
  const when = { ...BLANK_WHEN, note: '调整' }

  test('is at its approval, unless a day is named', () => {
    expect(wishFrom(when, 'Asia/Shanghai')).toEqual({
      note: '调整',
      validFrom: null,
      retroactiveReason: null,
      later: 'carry',
    })
    expect(missingIn(when, today)).toBeUndefined()
  })

  test('is a day to come, not today', () => {
    expect(missingIn({ ...when, from: 'future', day: today }, today)).toBe('day_future')
    expect(missingIn({ ...when, from: 'future', day: '2026-11-23' }, today)).toBeUndefined()
  })

  test('reaches back only with a reason', () => {
    const back = { ...when, from: 'past', day: '2026-11-01' } as const
    expect(missingIn(back, today)).toBe('reason')
    expect(missingIn({ ...back, reason: '漏算' }, today)).toBeUndefined()
  })

  test('is read back as it was written', () => {
    const back = { from: 'past', day: '2026-11-01', reason: '漏算', note: '调整' } as const
    const stored = draft(wishFrom(back, 'Asia/Shanghai'))
    expect(whenOf(stored, 'Asia/Shanghai')).toEqual(back)
  })

  test('is that of the draft it goes along with, for a reason of its own', () => {
    const back = { from: 'past', day: '2026-11-01', reason: '漏算', note: '调整' } as const
    const rules = draft(wishFrom(back, 'Asia/Shanghai'))
    expect(startingWhen(false, rules, 'Asia/Shanghai')).toEqual({ ...back, note: '' })
    expect(startingWhen(true, rules, 'Asia/Shanghai')).toMatchObject({
      ...back,
      note: '',
      later: 'replace',
    })
    expect(startingWhen(false, undefined, 'Asia/Shanghai')).toEqual(BLANK_WHEN)
  })

  test('to correct the past ends where the next version begins, unless somebody chooses', () => {
    const back = { ...when, from: 'past', day: '2026-11-01' } as const
    expect(laterOf(back)).toBe('end')
    expect(laterOf({ ...back, later: 'replace' })).toBe('replace')
    expect(laterOf({ ...when, from: 'future' })).toBe('carry')
  })

  test('is asked about versions to come only once its day can hold', () => {
    const past = { ...BLANK_WHEN, from: 'past' } as const
    expect(hasDay({ ...past, day: '2026-11-30' }, today)).toBe(false)
    expect(hasDay({ ...past, day: '2026-11-01' }, today)).toBe(true)
  })
})

describe('of worked cases only what is true is said', () => {
  const said = (total: number, undecided: number | null, changed: number) =>
    sumUp({ total, undecided, changed: Array(changed).fill({}) })
  test('where the draft cannot be read, that none was worked', () =>
    expect(said(17, null, 0)).toBe('draft.examples_unread'))
  test('where all wait for decisions, that there is nothing to compare', () =>
    expect(said(17, 17, 0)).toBe('draft.examples_undecided'))
  test('where some do, how many', () =>
    expect([said(17, 3, 0), said(17, 3, 1)]).toEqual([
      'draft.examples_same_some',
      'draft.examples_changed_some',
    ]))
  test('otherwise that all are as they were, or how many are not', () =>
    expect([said(17, 0, 0), said(17, 0, 2)]).toEqual([
      'draft.examples_same',
      'draft.examples_changed',
    ]))
})

test('while a draft is being merged, that it is to be merged is nothing left to mend', () => {
  const found = [{ code: 'basis_moved' }, { code: 'carry_conflict' }]
  expect(toMend(found, false)).toEqual(found)
  expect(toMend(found, true)).toEqual([{ code: 'carry_conflict' }])
})

test('a station keeps its name within a sentence, but for the article that it begins with', () =>
  expect(
    ['The reviewer named on the text', 'Theo Brandt', 'A manager', 'Approval', '审核人'].map(
      stationInSentence,
    ),
  ).toEqual(['the reviewer named on the text', 'Theo Brandt', 'a manager', 'Approval', '审核人']))
