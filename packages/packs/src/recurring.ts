import { type Words, words } from '@bylaw/kernel'
import type { ExampleOf, RulesOf } from '@bylaw/rulebook'
import type { RuleSetOf } from './pack'

interface Duty {
  readonly key: string
  readonly name: Words
  readonly clauses: readonly string[]
  readonly worked: Worked
}

/** One time that a duty was done, and when it is due again. */
interface Worked {
  readonly cadence: NonNullable<Cadence>
  readonly lastOn: string
  readonly nextOn: string
}
type Template = RulesOf<'procedure'>['template']
type Cadence = Extract<Template, { by: 'duty' }>['cadence']

/** A week from Monday 28 December is in the next year. */
export const WEEKLY: Worked = {
  cadence: { every: 1, unit: 'week' },
  lastOn: '2026-12-28',
  nextOn: '2027-01-04',
}
/** April has no 31st. */
export const MONTHLY: Worked = {
  cadence: { every: 1, unit: 'month' },
  lastOn: '2026-03-31',
  nextOn: '2026-04-30',
}
/** Nor has June. */
export const QUARTERLY: Worked = {
  cadence: { every: 1, unit: 'quarter' },
  lastOn: '2026-03-31',
  nextOn: '2026-06-30',
}

/**
 * A duty that a text calls regular without saying how often (ORG-03): no date comes out until the
 * company has named a period.
 */
export function recurring({ key, name, clauses, worked }: Duty): RuleSetOf<'procedure'> {
  const open = every(name, null)
  return {
    kind: 'procedure',
    key,
    title: name,
    rules: open,
    citations: { '': clauses },
    examples: [
      {
        name: words(`${worked.lastOn} 做过，到期日`, `done on ${worked.lastOn}, due again`),
        rules: every(name, worked.cadence),
        facts: { by: 'duty', lastOn: worked.lastOn, today: worked.nextOn },
        expect: { decision: { by: 'duty', nextOn: worked.nextOn, overdue: false } },
      },
      undecided(open),
    ],
  }
}

const every = (name: Words, cadence: Cadence): RulesOf<'procedure'> => ({
  template: { by: 'duty', name, cadence },
})

const undecided = (rules: RulesOf<'procedure'>): ExampleOf<'procedure'> => ({
  name: words('周期未定，不出日期', 'no date while the period is undecided'),
  rules,
  facts: { by: 'duty', lastOn: '2026-03-31', today: null },
  expect: { refusal: 'undecided' },
})
