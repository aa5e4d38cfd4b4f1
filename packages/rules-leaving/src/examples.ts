import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { LeavingDecision } from './decide'
import type { LeavingFacts, NoticeFacts } from './facts'
import type { LeavingRules } from './rules'
import { printedNotice, starter } from './starter'

const decided: LeavingRules = {
  notice: { ...printedNotice, counts: 'months', probationDays: 3 },
  handover: { ...starter.handover, finalPay: 'paid_anyway' },
}
const letter: NoticeFacts = {
  about: 'notice',
  letterOn: '2026-03-15',
  onProbation: false,
  wantsLastDay: null,
}
const last = (earliestLastDay: string, tooEarly = false): LeavingDecision => ({
  about: 'notice',
  earliestLastDay,
  tooEarly,
})
const all = decided.handover.items.map(({ key }) => key)

type LeavingExample = Example<LeavingRules, LeavingFacts, LeavingDecision>
const example = (
  zh: string,
  en: string,
  facts: LeavingFacts,
  expect: LeavingDecision | string,
  rules: LeavingRules = decided,
): LeavingExample => ({
  name: words(zh, en),
  rules,
  facts,
  expect: typeof expect === 'string' ? { refusal: expect } : { decision: expect },
})

/** Letters and hand-overs of R12.4 and R19.3 worked by hand. */
export const examples: readonly LeavingExample[] = [
  example(
    '3 月 15 日递交，4 月 15 日可走',
    'a letter of 15 March: 15 April',
    letter,
    last('2026-04-15'),
  ),
  example(
    '1 月 31 日递交，2 月没有 31 日',
    'a letter of 31 January: the last of February',
    { ...letter, letterOn: '2026-01-31' },
    last('2026-02-28'),
  ),
  example(
    '取较短的：30 天到 4 月 14 日',
    'whichever is shorter: 30 days end on 14 April',
    letter,
    last('2026-04-14'),
    { ...decided, notice: { ...printedNotice, counts: 'shorter' } },
  ),
  example(
    '试用期 3 天，想 3 月 17 日走太早',
    'three days on probation: 17 March is too early',
    { ...letter, onProbation: true, wantsLastDay: '2026-03-17' },
    last('2026-03-18', true),
  ),
  example(
    '全部移交',
    'everything handed over',
    { about: 'handover', signed: all },
    { about: 'handover', complete: true, missing: [], certificateReady: true, finalPayReady: true },
  ),
  example(
    '借款未清，工资照发，证明不开',
    'a loan is open: pay is paid, the certificate waits',
    { about: 'handover', signed: all.filter((key) => key !== 'finance_loans') },
    {
      about: 'handover',
      complete: false,
      missing: ['finance_loans'],
      certificateReady: false,
      finalPayReady: true,
    },
  ),
  example(
    '清单上没有的事项',
    'an item that is not on the list',
    { about: 'handover', signed: ['parking'] },
    'no_such_item',
  ),
  example(
    '本制度没有规定辞职期限',
    'a regulation that says nothing of notice',
    letter,
    'no_notice_rule',
    { ...decided, notice: null },
  ),
  example('一个月怎样算未定', 'refused while a month is not defined', letter, 'undecided', starter),
]
