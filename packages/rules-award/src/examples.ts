import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { AwardDecision, Winner } from './decide'
import type { AwardFacts } from './facts'
import type { AwardRules } from './rules'
import { starter } from './starter'

const decided: AwardRules = {
  ...starter,
  prize: { ...starter.prize, per: 'each' },
  vetoedSeat: 'next_in_line',
}
const votes = (...nominees: string[]): AwardFacts['nominations'] =>
  nominees.map((nominee, index) => ({ token: `t${index + 1}`, nominee, forOneself: false }))
const june: AwardFacts = {
  month: '2026-06',
  nominations: votes('An', 'An', 'Bo', 'Bo', 'Ci', 'An'),
  recorded: [],
  vetoes: [],
  chosen: [],
}
const complained: AwardFacts = {
  ...june,
  recorded: [{ nominee: 'An', ground: 'complaint' }],
  vetoes: [{ nominee: 'An', by: 'general_manager' }],
}
const winner = (nominee: string, number: number, prizeFen = 200_00): Winner => ({
  nominee,
  votes: number,
  prizeFen,
})

type AwardExample = Example<AwardRules, AwardFacts, AwardDecision>
const example = (
  zh: string,
  en: string,
  facts: AwardFacts,
  expect: AwardDecision | string,
  rules: AwardRules = decided,
): AwardExample => ({
  name: words(zh, en),
  rules,
  facts,
  expect: typeof expect === 'string' ? { refusal: expect } : { decision: expect },
})

/** Months of R19.12 worked by hand: An has 3 votes, Bo 2, Ci 1. */
export const examples: readonly AwardExample[] = [
  example('票多的两人当选', 'the two with the most votes win', june, {
    winners: [winner('An', 3), winner('Bo', 2)],
    vetoed: [],
    totalFen: 400_00,
  }),
  example(
    '两人共 200 元',
    '200 shared by the two',
    june,
    { winners: [winner('An', 3, 100_00), winner('Bo', 2, 100_00)], vetoed: [], totalFen: 200_00 },
    { ...decided, prize: { ...decided.prize, per: 'shared' } },
  ),
  example(
    '有投诉记录的被否决，第三名递补',
    'vetoed over a complaint, the third moves up',
    complained,
    {
      winners: [winner('Bo', 2), winner('Ci', 1)],
      vetoed: ['An'],
      totalFen: 400_00,
    },
  ),
  example(
    '被否决的名额空缺',
    'a vetoed seat stays empty',
    complained,
    { winners: [winner('Bo', 2)], vetoed: ['An'], totalFen: 200_00 },
    { ...decided, vetoedSeat: 'empty' },
  ),
  example(
    '没有记录不能否决',
    'no veto without a ground',
    { ...complained, recorded: [] },
    'veto_without_ground',
  ),
  example(
    '业务员没有否决权',
    'a salesperson holds no veto',
    { ...complained, vetoes: [{ nominee: 'An', by: 'salesperson' }] },
    'not_a_veto_holder',
  ),
  example(
    '最后一个名额票数相同，等经理决定',
    'the last seat is tied and waits for the manager',
    { ...june, nominations: votes('An', 'An', 'Bo', 'Ci') },
    'tie_for_last_seat',
  ),
  example(
    '经理在票数相同的人中选了 Ci',
    'the manager picked Ci among those tied',
    { ...june, nominations: votes('An', 'An', 'Bo', 'Ci'), chosen: ['Ci'] },
    { winners: [winner('An', 2), winner('Ci', 1)], vetoed: [], totalFen: 400_00 },
  ),
  example(
    '一张选票投了两次',
    'a ballot used twice',
    {
      ...june,
      nominations: [
        { token: 't1', nominee: 'An', forOneself: false },
        { token: 't1', nominee: 'Bo', forOneself: false },
      ],
    },
    'token_used_twice',
  ),
  example(
    '每人 200 还是共 200 未定',
    'refused while each or shared is open',
    june,
    'undecided',
    starter,
  ),
]
