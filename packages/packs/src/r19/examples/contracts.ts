import { words } from '@bylaw/kernel'
import { type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'

type Facts = Extract<ExampleOf<'contracting'>['facts'], { about: 'contract' }>

const pipe: Facts = {
  about: 'contract',
  employee: true,
  medium: 'supply',
  work: 'install',
  startOn: '2026-06-01',
  listPrice: '556.34',
  pipe: null,
  metres: null,
}

/** The worked cases of contracting (CON-01 to CON-05), with the proposals taken. */
export function contractExamples(
  printed: RulesOf<'contracting'>,
): readonly ExampleOf<'contracting'>[] {
  const rules = withProposals('contracting', printed)
  return [
    {
      // 556.34 × 0.35 × 0.05 × 1.2 = 11.68314.
      name: words('Φ200 1.6 安装，按公式', 'Φ200 1.6 installed, by the formula'),
      rules,
      facts: pipe,
      expect: price('11.68314', 11_68, null),
    },
    {
      // 556.34 × 0.35 × 0.02 × 1.2 = 4.673256; 4.67 × 1000 = 4670.
      name: words('只焊接 1000 米', '1,000 m welded only'),
      rules,
      facts: { ...pipe, work: 'weld', metres: '1000' },
      expect: price('4.673256', 4_67, 4_670_00),
    },
    {
      name: words('报价相同，内部优先', 'equal bids go to the own crew'),
      rules,
      facts: { about: 'bids', internalFen: 12_000_00, externalFen: 12_000_00 },
      expect: { decision: { about: 'bids', winner: 'internal', priorityRuleUsed: true } },
    },
    {
      name: words('未经分派的工程', 'work nobody assigned'),
      rules,
      facts: { about: 'assignment', assigned: false, regularised: null },
      expect: {
        decision: { about: 'assignment', companyLiable: false, toolsSupported: false, from: null },
      },
    },
    {
      name: words('维修收 600 元', 'a repair fee of 600'),
      rules,
      facts: { about: 'repair', feeFen: 600_00, underWarranty: false },
      expect: { decision: { about: 'repair', accepted: true, leastFen: 200_00, mostFen: null } },
    },
    {
      name: words('排水管没有承包单价', 'drainage pipe has no contract price'),
      rules,
      facts: { ...pipe, medium: 'drain' },
      expect: { refusal: 'undecided' },
    },
  ]
}

const price = (
  unitUnrounded: string,
  unitFen: number,
  totalFen: number | null,
): ExampleOf<'contracting'>['expect'] => ({
  decision: {
    about: 'contract',
    unitUnrounded,
    unitFen,
    totalFen,
    payStopsOn: '2026-06-01',
    stagesAndGuarantee: false,
    partMonth: null,
  },
})
