import { words } from '@bylaw/kernel'
import { type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'

type Facts = ExampleOf<'award'>['facts']

/** An has three nominations, Bo two, Ci one. */
const june: Facts = {
  month: '2026-06',
  nominations: ['An', 'An', 'Bo', 'Bo', 'Ci', 'An'].map((nominee, index) => ({
    token: `t${index + 1}`,
    nominee,
    forOneself: false,
  })),
  recorded: [],
  vetoes: [],
  chosen: [],
}

/** The worked cases of the award (AWD-01), with the proposals taken. */
export function outstandingExamples(printed: RulesOf<'award'>): readonly ExampleOf<'award'>[] {
  const rules = withProposals('award', printed)
  const veto = { ...june, vetoes: [{ nominee: 'An', by: 'general_manager' }] }
  return [
    {
      name: words('票多的两人各得 200 元', 'the two with the most votes get 200 each'),
      rules,
      facts: june,
      expect: won(['An', 3], ['Bo', 2]),
    },
    {
      name: words('有投诉的被否决，下一名递补', 'a complaint, a veto, and the next in line'),
      rules,
      facts: { ...veto, recorded: [{ nominee: 'An', ground: 'complaint' }] },
      expect: {
        decision: { ...won(['Bo', 2], ['Ci', 1]).decision, vetoed: ['An'] },
      },
    },
    {
      name: words('没有理由的否决', 'a veto without a ground'),
      rules,
      facts: veto,
      expect: { refusal: 'veto_without_ground' },
    },
  ]
}

const won = (...winners: [string, number][]) => ({
  decision: {
    winners: winners.map(([nominee, votes]) => ({ nominee, votes, prizeFen: 200_00 })),
    vetoed: [] as string[],
    totalFen: winners.length * 200_00,
  },
})
