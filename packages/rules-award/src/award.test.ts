import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { AwardFacts } from './facts'
import type { AwardRules } from './rules'
import { starter } from './starter'
import { nominatedUntil } from './window'

const votes = (...nominees: string[]): AwardFacts['nominations'] =>
  nominees.map((nominee, index) => ({ token: `t${index + 1}`, nominee, forOneself: false }))
const june: AwardFacts = {
  month: '2026-06',
  nominations: votes('An', 'An', 'An', 'Bo', 'Bo', 'Ci'),
  recorded: [],
  vetoes: [],
  chosen: [],
}
const decided: AwardRules = {
  ...starter,
  prize: { ...starter.prize, per: 'each' },
  vetoedSeat: 'next_in_line',
}
const won = (rules: Partial<AwardRules>, facts: Partial<AwardFacts>) => {
  const answer = decide({ ...decided, ...rules }, { ...june, ...facts })
  return answer.ok
    ? answer.value.decision.winners.map(({ nominee, prizeFen }) => `${nominee} ${prizeFen / 100}`)
    : (answer.refusal.question ?? answer.refusal.code)
}

test('nothing in the answer says who voted, or in which order', () => {
  const answer = decide(decided, june)
  expect(JSON.stringify(answer)).not.toMatch(/t[1-6]/)
  const turned = decide(decided, { ...june, nominations: [...june.nominations].reverse() })
  expect(turned).toEqual(answer)
})

describe('a veto', () => {
  const veto = { vetoes: [{ nominee: 'An', by: 'manager' }] }
  test('is free where the company says so', () => {
    expect(won({}, veto)).toBe('veto_without_ground')
    expect(won({ veto: { ...starter.veto, needs: 'nothing' } }, veto)).toEqual(['Bo 200', 'Ci 200'])
  })
  test('takes a ground of the same nominee that the rules know', () => {
    expect(won({}, { ...veto, recorded: [{ nominee: 'Bo', ground: 'complaint' }] })).toBe(
      'veto_without_ground',
    )
    expect(won({}, { ...veto, recorded: [{ nominee: 'An', ground: 'envy' }] })).toBe(
      'veto_without_ground',
    )
  })
  test('asks what becomes of the seat only where it meets one', () => {
    const grounds = ['An', 'Ci'].map((nominee) => ({ nominee, ground: 'slackness' }))
    const open = { vetoedSeat: null }
    expect(won(open, { ...veto, recorded: grounds })).toBe('award.vetoed_seat')
    const third = { vetoes: [{ nominee: 'Ci', by: 'manager' }], recorded: grounds }
    expect(won(open, third)).toEqual(['An 200', 'Bo 200'])
  })
})

describe('a tie for the last seat', () => {
  const tied = { nominations: votes('An', 'An', 'Bo', 'Ci') }
  test('goes to both, or waits for a run-off', () => {
    expect(won({ tie: 'both' }, tied)).toEqual(['An 200', 'Bo 200', 'Ci 200'])
    expect(won({ tie: 'run_off' }, tied)).toBe('run_off_needed')
    expect(won({ tie: 'run_off' }, { ...tied, chosen: ['Bo'] })).toEqual(['An 200', 'Bo 200'])
  })
  test('is not settled by naming someone who is not tied', () =>
    expect(won({}, { ...tied, chosen: ['An'] })).toBe('tie_for_last_seat'))
  test('is none where all who are tied have a seat', () =>
    expect(won({}, { nominations: votes('An', 'Bo') })).toEqual(['An 200', 'Bo 200']))
})

describe('a shared prize', () => {
  const shared = { ...starter.prize, per: 'shared' as const }
  test('is split by seats, so that a lone winner takes one share', () =>
    expect(won({ prize: shared }, { nominations: votes('An') })).toEqual(['An 100']))
  test('loses no fen', () =>
    // 200.00 in three is 66.67 + 66.67 + 66.66.
    expect(
      won({ prize: shared, tie: 'both' }, { nominations: votes('An', 'An', 'Bo', 'Ci') }),
    ).toEqual(['An 66.67', 'Bo 66.67', 'Ci 66.66']))
})

test('votes for oneself, and too few of them, decide nothing', () => {
  const own = [{ token: 't1', nominee: 'An', forOneself: true }]
  expect(won({}, { nominations: own })).toBe('vote_for_oneself')
  const votesFor = { ...starter.votes, forOneself: true, leastVoters: 2 }
  expect(won({ votes: votesFor }, { nominations: own })).toBe('too_few_voters')
  expect(won({ votes: { ...votesFor, leastVoters: 1 } }, { nominations: own })).toEqual(['An 200'])
})

test('a month without votes decides nothing', () =>
  expect(won({}, { nominations: [] })).toBe('too_few_voters'))

test('one nominates until the day that the rules say', () => {
  const until = (dueDay: AwardRules['votes']['dueDay'], month: string) =>
    nominatedUntil({ ...starter, votes: { ...starter.votes, dueDay } }, month)
  expect([until('last', '2028-02'), until(25, '2026-10')]).toEqual(['2028-02-29', '2026-10-25'])
})
