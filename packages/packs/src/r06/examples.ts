import { words } from '@bylaw/kernel'
import { type ExampleOf, type FactsOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import { withValueAt } from '@bylaw/rules-kit'
import { officeRules } from '../r05/office'
import { targets } from './targets'

type Ticket = ExampleOf<'sla'>
type Clocks = Extract<Ticket['expect'], { decision: unknown }>['decision']['clocks']
type Clock = NonNullable<Clocks['resolution']>

const at = (local: string) => Date.parse(`${local}+08:00`)
const { name: _, ...calendar } = officeRules

/** An urgent ticket on a Friday, ten minutes before closing. */
const friday: FactsOf<'sla'> = {
  priority: 'urgent',
  channel: 'email',
  openedAtMs: at('2026-06-05T17:50'),
  history: [],
  calendar,
  nowMs: at('2026-06-05T17:50'),
}
const nothing: Clocks = {
  firstResponse: null,
  nextResponse: null,
  keepInformed: null,
  resolution: null,
}
const urgent = {
  policy: { index: 0, name: words('紧急', 'Urgent') },
  rounds: { nextResponse: [], keepInformed: [] },
  refused: {},
}

/** The service levels once every figure has been decided as proposed. */
export const decidedLevels = (rules: RulesOf<'sla'>): RulesOf<'sla'> =>
  withProposals(
    'sla',
    targets.reduce<unknown>(
      (soFar, { at: place, proposed }) => withValueAt(soFar, place ?? '', proposed),
      rules,
    ) as RulesOf<'sla'>,
  )

/** Due times with the proposed figures, and what a ticket is promised before they are decided. */
export function supportExamples(rules: RulesOf<'sla'>): readonly Ticket[] {
  return [
    {
      name: words(
        '周五 17:50 的紧急问题：周一 9:20 前答复，13:50 前解决',
        'urgent on Friday at 17:50: answered by Monday 09:20, solved by 13:50',
      ),
      rules: decidedLevels(rules),
      facts: friday,
      expect: {
        decision: {
          ...urgent,
          clocks: {
            ...nothing,
            // 10 minutes of Friday and 20 of Monday.
            firstResponse: clock(30, '2026-06-08T09:20', ['2026-06-08T09:05']),
            // 10 minutes of Friday, three hours of Monday morning, 50 minutes after lunch. An hour
            // of work before that is ten to twelve.
            resolution: clock(240, '2026-06-08T13:50', ['2026-06-08T11:50', '2026-06-08T13:35']),
          },
          next: { clock: 'firstResponse', dueAtMs: at('2026-06-08T09:20') },
        },
      },
    },
    {
      name: words('时限未定，不作任何承诺', 'nothing is promised while the figures are undecided'),
      rules,
      facts: friday,
      expect: { decision: { ...urgent, clocks: nothing, next: null } },
    },
  ]
}

const clock = (targetMinutes: number, due: string, warned: readonly string[]): Clock => ({
  startedAtMs: friday.openedAtMs,
  targetSeconds: targetMinutes * 60,
  promisedAtMs: at(due),
  dueAtMs: at(due),
  lateAtMs: at(`${due}:01`),
  warnAtMs: warned.map(at),
  usedSeconds: 0,
  leftSeconds: targetMinutes * 60,
  pausedSeconds: 0,
  metAtMs: null,
  breached: false,
  paused: false,
})
