import { words } from '@bylaw/kernel'
import { type DecisionOf, type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'
import { breaches } from './breaches'

const rules: RuleSetOf<'discipline'>['rules'] = {
  ladder: null,
  countsForMonths: null,
  lastStepOnlyIfSerious: true,
  // R18 prints no fine.
  fine: null,
  breaches,
}

/**
 * Penalties of R18.3.3 (DSC-01). R12 has a `discipline` for the same people, with fines and without
 * demotion: a company that adopts both builds one ladder.
 */
export const discipline: RuleSetOf<'discipline'> = {
  kind: 'discipline',
  key: 'discipline',
  title: words('违规处罚', 'Penalties'),
  rules,
  citations: {
    '': ['R18.3.3'],
    '/lastStepOnlyIfSerious': ['R18.3.3.4'],
    '/breaches/1': ['R18.3.3', 'R18.3.4'],
  },
  examples: examples(rules),
}

/** Penalties worked by hand. */
function examples(printed: RulesOf<'discipline'>): readonly ExampleOf<'discipline'>[] {
  const decided = withProposals('discipline', printed)
  const first: ExampleOf<'discipline'>['facts'] = {
    breach: 'post_rules',
    on: '2026-06-10',
    serious: false,
    earlier: [],
    lossFen: 0,
  }
  const leads = (
    decision: Partial<DecisionOf<'discipline'>>,
  ): ExampleOf<'discipline'>['expect'] => ({
    decision: { step: 'criticism', fineFen: 0, opensCase: false, lossFen: 0, ...decision },
  })
  return [
    {
      name: words('第一次违规：批评教育', 'a first breach: criticism'),
      rules: decided,
      facts: first,
      expect: leads({ step: 'criticism' }),
    },
    {
      name: words('12 个月内第二次：警告', 'a second within 12 months: a warning'),
      rules: decided,
      facts: { ...first, earlier: [{ on: '2026-01-15', step: 'criticism' }] },
      expect: leads({ step: 'warning' }),
    },
    {
      name: words('12 个月内第三次：降职，立案', 'a third: demotion, as a case'),
      rules: decided,
      facts: {
        ...first,
        earlier: [
          { on: '2026-01-15', step: 'criticism' },
          { on: '2026-04-02', step: 'warning' },
        ],
      },
      expect: leads({ step: 'demotion', opensCase: true }),
    },
    {
      name: words(
        '造成损失 3000 元：批评，损失另行依法承担',
        'a loss of 3,000: criticism, and the loss answered for under the law',
      ),
      rules: decided,
      facts: { ...first, breach: 'loss', lossFen: 3_000_00 },
      expect: leads({ step: 'criticism', lossFen: 3_000_00 }),
    },
    {
      name: words('情节严重：辞退，立案', 'serious: dismissal, as a case'),
      rules: decided,
      facts: { ...first, serious: true },
      expect: leads({ step: 'dismissal', opensCase: true }),
    },
    {
      name: words('处罚阶梯未定，不作处罚', 'no penalty while the ladder is undecided'),
      rules: printed,
      facts: first,
      expect: { refusal: 'undecided' },
    },
  ]
}
