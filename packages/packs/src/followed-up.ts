import { type Words, words } from '@bylaw/kernel'
import type { ExampleOf, RulesOf } from '@bylaw/rulebook'
import type { RuleSetOf } from './pack'

type Remedy = Extract<RulesOf<'procedure'>['template'], { by: 'remedy' }>

interface FollowedUp {
  readonly key: string
  readonly name: Words
  readonly clauses: readonly string[]
  /** What a text wants written down of each finding, and where it says so. */
  readonly record: readonly (Remedy['record'][number] & { readonly clauses: readonly string[] })[]
}

/** Something found wrong that a text wants put right, without saying by when or who looks. */
export function followedUp({ key, name, clauses, record }: FollowedUp): RuleSetOf<'procedure'> {
  const parts = record.map(({ clauses: _, ...part }) => part)
  const template: Remedy = { by: 'remedy', name, record: parts, withinDays: null, checkedBy: null }
  const decided: RulesOf<'procedure'> = {
    template: { ...template, withinDays: 'set_for_each', checkedBy: 'whoever_found_it' },
  }
  const found = {
    by: 'remedy' as const,
    foundOn: '2026-06-08',
    setFor: '2026-06-15',
    written: parts.map((part) => part.key),
    doneOn: '2026-06-12',
    checks: [{ on: '2026-06-12', who: 'whoever_found_it' as const, inOrder: true }],
    today: '2026-06-17',
  }
  return {
    kind: 'procedure',
    key,
    title: name,
    rules: { template },
    citations: {
      '': clauses,
      ...Object.fromEntries(
        record.map((part, index) => [`/template/record/${index}`, part.clauses]),
      ),
    },
    examples: [
      {
        name: words('期限内完成并复查合格，销项', 'done in time, checked and closed'),
        rules: decided,
        facts: found,
        expect: standing({ state: 'closed' }),
      },
      {
        name: words('逾期两天没有完成，继续跟踪', 'two days late and not done: still followed'),
        rules: decided,
        facts: { ...found, doneOn: null, checks: [] },
        expect: standing({ state: 'open', daysLate: 2 }),
      },
      {
        name: words('期限未定，拒绝判断', 'refused while no time is decided'),
        rules: { template },
        facts: found,
        expect: { refusal: 'undecided' },
      },
    ],
  }
}

const standing = (rest: {
  state: 'open' | 'closed'
  daysLate?: number
}): ExampleOf<'procedure'>['expect'] => ({
  decision: { by: 'remedy', dueOn: '2026-06-15', daysLate: 0, missing: [], ...rest },
})
