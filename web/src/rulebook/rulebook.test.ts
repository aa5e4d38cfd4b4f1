import type { QuestionView, RegulationSummary, RegulationView } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import {
  answerFrom,
  answerKind,
  fenFromText,
  noFigures,
  optionWith,
  takesOwnFigures,
} from './answer'
import { unsentDrafts } from './answers/unsent'
import {
  countsByType,
  inPressingOrder,
  onShelf,
  type QuestionShelf,
  regulationOf,
  rulesFrom,
  stopsFigures,
} from './model'
import { asksFor, groupsOf, takeable } from './questions/groups'
import { clausePlace, soughtQuestion } from './sought-place'

const words = (text: string) => ({ zh: text, en: text })
const question = (key: string, more: Partial<QuestionView> = {}): QuestionView => ({
  id: `qst_${key}`,
  key,
  type: 'ambiguity',
  regulationId: 'reg_1',
  ruleSetId: null,
  clauses: [],
  at: null,
  ask: words(key),
  options: [],
  mustAsk: false,
  decision: null,
  coming: null,
  standing: 'open',
  holds: 'at_once',
  waiting: null,
  version: 1,
  ...more,
})
const decision = {
  value: true,
  reason: 'r',
  decidedBy: '陈',
  decidedAt: '2026-11-01T00:00:00.000Z',
}

test('a question sought by its key is the one about the rule set that was meant', () => {
  const support = question('sla.pause', { id: 'qst_1', ruleSetId: 'rul_1', regulationId: 'reg_1' })
  const repairs = question('sla.pause', { id: 'qst_2', ruleSetId: 'rul_2', regulationId: 'reg_2' })
  const sought = (of: readonly string[]) => soughtQuestion([support, repairs], 'sla.pause', of)
  expect(sought(['rul_2', 'rul_3'])).toBe('/rulebook/reg_2?part=questions#qst_2')
  expect(sought([])).toBe('/rulebook/reg_1?part=questions#qst_1')
  expect(soughtQuestion([support], 'sla.unknown', [])).toBeUndefined()
})

describe('what presses comes first', () => {
  const advice = question('advice')
  const decided = question('decided', { mustAsk: true, at: '/a', decision, standing: 'decided' })
  const later = question('later', { mustAsk: true })
  const stops = question('stops', { mustAsk: true, at: '/a', standing: 'stops' })

  test('a figure that waits, then other must-asks, then advice, then what is decided', () => {
    const order = inPressingOrder([decided, advice, later, stops]).map(({ key }) => key)
    expect(order).toEqual(['stops', 'later', 'advice', 'decided'])
  })

  test('only an open must-ask with a place in a rule set stops a figure', () => {
    expect([advice, decided, later, stops].map(stopsFigures)).toEqual([false, false, false, true])
  })

  test('every open question is on the open shelf, and those that stop figures on one of their own', () => {
    const keys = (shelf: QuestionShelf) =>
      onShelf([advice, decided, later, stops], shelf).map(({ key }) => key)
    expect(keys('open')).toEqual(['advice', 'later', 'stops'])
    expect(keys('stops')).toEqual(['stops'])
    expect(keys('proposal')).toEqual([])
    expect(keys('decided')).toEqual(['decided'])
  })

  test('findings are counted by what they are', () => {
    expect(countsByType([advice, question('gap', { type: 'gap' })])).toEqual({
      contradiction: 0,
      ambiguity: 1,
      gap: 1,
    })
  })
})

test('a clause number alone leads to its regulation, and R1 is not R19', () => {
  const regulations = [
    { id: 'reg_1', code: 'R1' },
    { id: 'reg_19', code: 'R19' },
    { id: 'reg_own', code: 'KQ' },
  ].map((each) => each as RegulationSummary)
  expect(regulationOf('R19.13.4', regulations)?.id).toBe('reg_19')
  expect(regulationOf('KQ.2', regulations)?.id).toBe('reg_own')
  expect(regulationOf('R05.5', regulations)).toBeUndefined()
})

test('a sentence stands beside every clause it came from, and beside no other', () => {
  const clauses = ['R19.13.1', 'R19.13.7']
  const regulation = {
    ruleSets: [{ id: 'rul_1', title: words('工资'), shownVersion: 2 }],
    sentences: [{ ruleSetId: 'rul_1', rule: '/guarantee', text: words('保底'), clauses }],
  } as unknown as RegulationView
  expect(rulesFrom('R19.13.7', regulation)).toMatchObject([
    { ruleSet: { id: 'rul_1' }, sentences: [{ rule: '/guarantee' }] },
  ])
  expect(rulesFrom('R19.13', regulation)).toEqual([])
})

describe('an answer is what the rule set will hold', () => {
  test.each([
    ['2210', 221_000],
    ['2,210.5', 221_050],
    ['0.07', 7],
    ['', undefined],
    ['-3', undefined],
    ['1.005', undefined],
    ['二千', undefined],
  ])('%s yuan is %s fen', (text, fen) => expect(fenFromText(text)).toBe(fen))

  test('a place in a rule set is typed as what it holds, unless options fill it', () => {
    const options = [{ value: 'a', label: words('a'), consequence: words('a') }]
    const open = { ruleSetId: 'rul_1', at: '/furlough/companyMinimumFen' }
    expect([
      answerKind(question('open', open)),
      answerKind(question('advice')),
      answerKind(question('chosen', { ...open, options })),
    ]).toEqual(['typed', 'text', 'choice'])
  })

  test('a choice answers with the option’s own value, also when that is false', () => {
    const yesNo = question('yes_no', {
      options: [true, false].map((value) => ({ value, label: words(''), consequence: words('') })),
    })
    expect([answerFrom(yesNo, '1'), answerFrom(yesNo, '')]).toEqual([false, undefined])
  })

  test('the chosen option is found whatever the order of its keys', () => {
    const letters = question('letters', {
      options: [{ value: { good: 'A', fail: 'C' }, label: words(''), consequence: words('') }],
    })
    expect(optionWith(letters, { fail: 'C', good: 'A' })).toBe(0)
    expect(optionWith(letters, { fail: 'D', good: 'A' })).toBe(-1)
  })
})

describe('the clause of a figure', () => {
  test('is beside its rules while its wording is that in force', () => {
    expect(clausePlace('reg_1', 'R19.14', undefined)).toBe('/rulebook/reg_1#R19.14')
    expect(clausePlace('reg_1', 'R19.14', { version: 2, inForceVersion: 2 })).toBe(
      '/rulebook/reg_1#R19.14',
    )
  })

  test('is in the text of its time once that is another', () => {
    expect(clausePlace('reg_1', 'R19.14', { version: 1, inForceVersion: 2 })).toBe(
      '/rulebook/reg_1?part=text&version=1#R19.14',
    )
  })
})

test('answers that are not submitted are counted draft by draft; those on their path wait for others', () => {
  const waits = (draftId: string, isSubmitted: boolean): NonNullable<QuestionView['waiting']> => ({
    draftId,
    draftedBy: 'Ann',
    isSubmitted,
    value: 1,
    reason: 'so',
    answers: 2,
  })
  const pay = { ruleSetId: 'rul_pay', at: '/a' }
  const questions = [
    question('base', { ...pay, waiting: waits('drf_1', false) }),
    question('levels', { ...pay, waiting: waits('drf_2', true) }),
    question('open'),
    question('part', { ...pay, waiting: waits('drf_1', false) }),
  ]
  expect(
    unsentDrafts(questions).map(({ draftId, ruleSetId, answered }) => [
      draftId,
      ruleSetId,
      answered.map(({ key }) => key),
    ]),
  ).toEqual([['drf_1', 'rul_pay', ['base', 'part']]])
})

describe('questions stand by the rule set that they are about', () => {
  const ruleSets = [
    { id: 'rul_pay', title: words('工资') },
    { id: 'rul_sla', title: words('时限') },
  ]
  const option = { value: 'a', label: words('按天'), consequence: words('') }
  const advice = question('advice')
  const pay = question('pay', { ruleSetId: 'rul_pay', at: '/a', options: [option], proposed: 'a' })
  const sla = question('sla', { ruleSetId: 'rul_sla', at: '/b', mustAsk: true, proposed: 'z' })

  test('the most pressing first; what no rule uses is together', () => {
    const groups = groupsOf(inPressingOrder([advice, pay, sla]), ruleSets)
    expect(
      groups.map(({ title, questions }) => [title?.zh, questions.map(({ key }) => key)]),
    ).toEqual([
      ['时限', ['sla']],
      [undefined, ['advice']],
      ['工资', ['pay']],
    ])
  })

  test('an open proposal that is one of the answers can be taken as it is', () => {
    expect(takeable([advice, pay, sla, { ...pay, decision }])).toEqual([pay])
  })

  test('they are found by their words, their options’ and their clauses', () => {
    const asked = { ...pay, clauses: ['R19.13'] }
    expect(
      ['PAY', '按天', 'r19.13', ' ', '工时'].map((sought) => asksFor(asked, sought, 'zh')),
    ).toEqual([true, true, true, true, false])
  })
})

test('where the options are sets of figures, a company may have its own, beginning with none', () => {
  const option = (value: unknown) => ({ value, label: words('a'), consequence: words('b') })
  const place = { at: '/weights', ruleSetId: 'rul_1' } as const
  const weights = question('weights', {
    ...place,
    options: [option({ self: '10', peer: '90' }), option({ self: '50', peer: '50' })],
  })
  expect(takesOwnFigures(weights)).toBe(true)
  expect(noFigures(weights)).toEqual({ self: '0', peer: '0' })
  expect(takesOwnFigures({ ...weights, at: null })).toBe(false)
  const bands = question('bands', { ...place, options: [option({ by: 'month' }), option({})] })
  expect(takesOwnFigures(bands)).toBe(false)
})
