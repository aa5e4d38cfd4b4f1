import { words } from '@bylaw/kernel'
import { type DecisionOf, type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'

type Case = ExampleOf<'discipline'>
type Rules = RulesOf<'discipline'>

const late: Case['facts'] = {
  breach: 'late',
  on: '2026-06-10',
  serious: false,
  earlier: [],
  lossFen: 0,
}
const third: Case['facts'] = {
  ...late,
  earlier: [
    { on: '2025-11-03', step: 'criticism' },
    { on: '2026-03-20', step: 'warning' },
  ],
}
const leads = (decision: Partial<DecisionOf<'discipline'>>): Case['expect'] => ({
  decision: { step: 'criticism', fineFen: 0, opensCase: false, lossFen: 0, ...decision },
})

/** Breaches worked by hand, first under the proposals, then under the ladder as R12 prints it. */
export function disciplineExamples(rules: Rules): readonly Case[] {
  const decided = withProposals('discipline', rules)
  const printed: Rules = { ...decided, ladder: ['criticism', 'warning', 'fine', 'dismissal'] }
  return [
    {
      name: words('第一次迟到：批评', 'late for the first time: criticism'),
      rules: decided,
      facts: late,
      expect: leads({ step: 'criticism' }),
    },
    {
      // 3 November and 20 March both lie within the twelve months up to 10 June.
      name: words(
        '12 个月内第三次：降职，立案',
        'a third time within 12 months: demotion, as a case',
      ),
      rules: decided,
      facts: third,
      expect: leads({ step: 'demotion', opensCase: true }),
    },
    {
      // 9 June 2025 is a day too old on 10 June 2026; only the warning counts.
      name: words(
        '一年零一天前的批评不再计入',
        'a criticism of a year and a day ago no longer counts',
      ),
      rules: decided,
      facts: {
        ...late,
        earlier: [
          { on: '2025-06-09', step: 'criticism' },
          { on: '2026-03-20', step: 'warning' },
        ],
      },
      expect: leads({ step: 'warning' }),
    },
    {
      name: words('屡犯也到不了最后一级', 'repetition alone never reaches the last step'),
      rules: decided,
      facts: { ...third, earlier: [...third.earlier, { on: '2026-05-06', step: 'demotion' }] },
      expect: leads({ step: 'demotion', opensCase: true }),
    },
    {
      name: words('泄密情节严重：开除立案', 'a serious breach of secrecy: dismissal, as a case'),
      rules: decided,
      facts: { ...late, breach: 'secrecy', serious: true },
      expect: leads({ step: 'dismissal', opensCase: true }),
    },
    {
      name: words(
        '按原文阶梯，罚款未启用：第三次仍是警告',
        'the printed ladder without fines: the third time is a warning',
      ),
      rules: printed,
      facts: third,
      expect: leads({ step: 'warning' }),
    },
    {
      name: words(
        '按原文阶梯，罚款定为 50 元：第三次罚 50 元',
        'the printed ladder with a fine of 50: the third time costs 50',
      ),
      rules: { ...printed, fine: { on: true, fen: 50_00 } },
      facts: third,
      expect: leads({ step: 'fine', fineFen: 50_00 }),
    },
    {
      name: words('处分阶梯未定，不作处分', 'no sanction while the ladder is undecided'),
      rules,
      facts: late,
      expect: { refusal: 'undecided' },
    },
  ]
}
