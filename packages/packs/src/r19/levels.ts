import { words } from '@bylaw/kernel'
import { type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

const rules: RuleSetOf<'career'>['rules'] = {
  highestLevel: 8,
  onlyNextLevel: true,
  months: 6,
  monthsSince: null,
  tests: [
    { key: 'theory', name: words('理论考试', 'Theory examination') },
    { key: 'ability', name: words('能力考核', 'Ability assessment') },
  ],
  passMarks: null,
  paysFrom: null,
}

/** Moving up a welder’s level (R19.13.9). */
export const levels: RuleSetOf<'career'> = {
  kind: 'career',
  key: 'levels',
  title: words('申请高一级别', 'The next level'),
  rules,
  citations: {
    '': ['R19.13.9'],
    '/highestLevel': ['R19.13.4'],
    '/paysFrom': ['R19.13.9', 'R19.13.4'],
  },
  examples: examples(rules),
}

/** The worked cases of the next level (CAR-01). */
function examples(printed: RulesOf<'career'>): readonly ExampleOf<'career'>[] {
  const decided = withProposals('career', printed)
  const facts: ExampleOf<'career'>['facts'] = {
    currentLevel: 3,
    targetLevel: 4,
    enteredOn: '2024-05-06',
    atLevelSince: '2025-08-31',
    appliesOn: '2026-02-28',
    results: { theory: 'passed', ability: 'passed' },
    approvedOn: '2026-03-12',
    basePay: { nowFen: 1700_00, thenFen: 1900_00 },
  }
  return [
    {
      // Six months after 31 August end on 28 February; 1900 − 1700 = 200.
      name: words('3 级满 6 个月升 4 级', 'level 3 for six months: level 4'),
      rules: decided,
      facts,
      expect: {
        decision: {
          eligible: true,
          blocks: [],
          earliestOn: '2026-02-28',
          baseChangeFen: 200_00,
          paysFrom: '2026-04-01',
        },
      },
    },
    {
      name: words('不能跳级', 'no level is skipped'),
      rules: decided,
      facts: { ...facts, targetLevel: 5 },
      expect: {
        decision: {
          eligible: false,
          blocks: ['only_next_level'],
          earliestOn: '2026-02-28',
          baseChangeFen: null,
          paysFrom: null,
        },
      },
    },
  ]
}
