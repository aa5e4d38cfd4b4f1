import { describe, expect, test } from 'vitest'
import { found, named } from './found.fixture'
import { type Kind, rulebook } from './rulebook'

const policy = (priority: string | null, answer: number, solution: number) => ({
  ...rulebook.sla.starter.policies[0],
  when: { priority, customerLevel: null, channel: null },
  firstResponseMinutes: answer,
  resolutionMinutes: solution,
})
const override = (by: object) => ({
  name: { zh: '重要客户', en: 'Important customers' },
  when: { customerLevel: 'A', ticketType: null },
  effect: by,
})

describe('what is wrong is named by its place and, in a table, by its row', () => {
  test.each<[string, Kind, string, unknown, string[]]>([
    [
      'a policy behind a wider one',
      'sla',
      '/policies',
      [policy(null, 30, 60), policy('high', 30, 60)],
      ['error /policies 2 never_reached'],
    ],
    [
      'an answer due after the solution',
      'sla',
      '/policies',
      [policy(null, 90, 60)],
      ['warning /policies 1 targets_out_of_order'],
    ],
    [
      'the same warning twice',
      'sla',
      '/warnings/leadMinutes',
      [60, 15, 60],
      ['error /warnings/leadMinutes 3 duplicate_row'],
    ],
    [
      'a wider problem that ranks lower',
      'triage',
      '/matrix/grid/wide/pressing',
      'low',
      [
        'warning /matrix/grid/wide/pressing - ranks_backwards',
        'warning /matrix/grid/wide/pressing - ranks_backwards',
      ],
    ],
    [
      'an override undone by a later one',
      'triage',
      '/overrides',
      [override({ by: 'raise', steps: 1 }), override({ by: 'set', priority: 'high' })],
      ['warning /overrides 1 overruled'],
    ],
    [
      'a harder ticket that asks less',
      'routing',
      '/demand/difficulties/1/effortMinutes',
      1,
      ['warning /demand/difficulties 2 effort_backwards'],
    ],
    [
      'someone told twice at once',
      'escalation',
      '/ladders/resolution/0/tell',
      ['manager', 'manager'],
      ['error /ladders/resolution/0/tell 2 duplicate_row'],
    ],
    [
      'a link that is never usable',
      'survey',
      '/expires/count',
      0,
      ['error /expires - never_usable', 'warning /reminders/after - too_late'],
    ],
    [
      'a reminder along with the survey',
      'survey',
      '/reminders/after/count',
      0,
      ['error /reminders/after - at_once'],
    ],
    [
      'a channel twice',
      'survey',
      '/channels',
      ['email', 'sms', 'email'],
      ['error /channels 3 duplicate_row'],
    ],
    [
      'a post for nobody',
      'team',
      '/posts',
      [{ ...named('lead'), least: 0, most: 0 }],
      ['warning /posts 1 nobody'],
    ],
    [
      'a ladder that climbs down',
      'discipline',
      '/ladder',
      ['criticism', 'dismissal', 'warning'],
      ['warning /ladder 3 out_of_order'],
    ],
    [
      'a breach that begins nowhere',
      'discipline',
      '/ladder',
      ['criticism', 'dismissal'],
      ['error /breaches 3 unknown_name', 'error /breaches 5 unknown_name'],
    ],
    [
      'out of contact for more than a day',
      'attendance',
      '/absence/outOfContactSeconds',
      86_401,
      ['warning /absence/outOfContactSeconds - more_than_a_day'],
    ],
    [
      'attempts over more than a day',
      'attendance',
      '/absence/unreachable',
      { attempts: 3, minutesApart: 721 },
      ['warning /absence/unreachable - more_than_a_day'],
    ],
    [
      'no notice at all',
      'leaving',
      '/notice',
      { months: 0, days: 30, counts: 'shorter', probationDays: null },
      ['warning /notice - no_notice'],
    ],
    [
      'the same thing handed over twice',
      'leaving',
      '/handover/items',
      [named('keys'), named('keys')],
      ['error /handover/items 2 duplicate_row'],
    ],
    [
      'one’s own approval',
      'procedure',
      '/template',
      { by: 'approval', draftedBy: [named('lead')], steps: [named('lead')], order: null },
      ['warning /template/steps 1 own_approval'],
    ],
    [
      'a paper twice',
      'procedure',
      '/template',
      {
        by: 'papers',
        papers: [named('a'), named('a')],
        signedBy: ['customer'],
        gatesSettlement: null,
      },
      ['error /template/papers 2 duplicate_row'],
    ],
  ])('%s', (_, kind, at, value, expected) => expect(found(kind, at, value)).toEqual(expected))
})
