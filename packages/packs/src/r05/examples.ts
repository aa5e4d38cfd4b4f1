import { assert, words } from '@bylaw/kernel'
import {
  type ExampleOf,
  type FactsOf,
  questionsOf,
  type RulesOf,
  withProposals,
} from '@bylaw/rulebook'
import { undecided } from '@bylaw/rules-kit'
import { officeRules } from './office'

type Ticket = ExampleOf<'sla'>
type Clock = NonNullable<
  Extract<Ticket['expect'], { decision: unknown }>['decision']['clocks']['resolution']
>

const at = (local: string) => Date.parse(`${local}+08:00`)
const { name: _, ...calendar } = officeRules

/** An urgent ticket on the eve of National Day, half an hour before closing. */
const eve: FactsOf<'sla'> = {
  priority: 'urgent',
  channel: 'email',
  openedAtMs: at('2026-09-30T17:30'),
  history: [],
  calendar,
  nowMs: at('2026-09-30T17:30'),
}

/** Due times of a ticket under the shipped figures, and the question that R05.2 leaves open. */
export function supportExamples(rules: RulesOf<'sla'>): readonly Ticket[] {
  return [
    {
      name: words(
        '国庆前夜的紧急工单：当天 18:00 前答复，节后 13:30 前解决',
        'urgent on the eve of National Day: answered by 18:00, solved after the holiday by 13:30',
      ),
      rules: withProposals('sla', rules),
      facts: eve,
      expect: {
        decision: {
          policy: { index: 0, name: words('紧急', 'Urgent') },
          clocks: {
            // Half an hour of Wednesday, to the minute.
            firstResponse: clock(30, '2026-09-30T18:00', ['2026-09-30T17:45']),
            nextResponse: null,
            keepInformed: null,
            // Half an hour, then 8 October: three hours of morning and half an hour after lunch.
            resolution: clock(240, '2026-10-08T13:30', ['2026-10-08T11:30', '2026-10-08T13:15']),
          },
          rounds: { nextResponse: [], keepInformed: [] },
          refused: {},
          next: { clock: 'firstResponse', dueAtMs: at('2026-09-30T18:00') },
        },
      },
    },
    {
      name: words(
        '等待客户是否暂停尚未决定：首次响应照常计时，解决时限不作答',
        'until someone says whether waiting pauses: the first response is timed, the solution refused',
      ),
      rules,
      facts: {
        ...eve,
        history: [{ type: 'waiting_customer', atMs: at('2026-09-30T17:40') }],
        nowMs: at('2026-09-30T17:50'),
      },
      expect: {
        decision: {
          policy: { index: 0, name: words('紧急', 'Urgent') },
          clocks: {
            // 20 of the 30 minutes are used at 17:50.
            firstResponse: {
              ...clock(30, '2026-09-30T18:00', ['2026-09-30T17:45']),
              usedSeconds: 1_200,
              leftSeconds: 600,
            },
            nextResponse: null,
            keepInformed: null,
            resolution: null,
          },
          rounds: { nextResponse: [], keepInformed: [] },
          refused: { resolution: undecidedPause },
          next: { clock: 'firstResponse', dueAtMs: at('2026-09-30T18:00') },
        },
      },
    },
  ]
}

const pause = questionsOf('sla').find(({ id }) => id === 'sla.pause_when_asking')
assert(pause !== undefined, 'service levels ask whether waiting pauses')
const unanswered = undecided(pause)
assert(!unanswered.ok, 'an undecided question has no answer')
const undecidedPause = unanswered.refusal

function clock(targetMinutes: number, due: string, warn: readonly string[]): Clock {
  return {
    startedAtMs: eve.openedAtMs,
    targetSeconds: targetMinutes * 60,
    promisedAtMs: at(due),
    dueAtMs: at(due),
    lateAtMs: at(`${due}:01`),
    warnAtMs: warn.map(at),
    usedSeconds: 0,
    leftSeconds: targetMinutes * 60,
    pausedSeconds: 0,
    metAtMs: null,
    breached: false,
    paused: false,
  }
}
