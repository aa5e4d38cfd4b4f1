import type { PayRules } from './rules'

const BASE_FEN = [1300_00, 1500_00, 1700_00, 1900_00, 2100_00, 2300_00, 2500_00, 3000_00]

/** The figures of R19.13 with everything that the text leaves open left open. */
export const starter: PayRules = {
  levels: BASE_FEN.map((baseFen, index) => ({ level: index + 1, baseFen })),
  fieldAllowance: { fen: 500_00, levels: 'all', condition: 'per_month' },
  guarantee: { fen: 2000_00, reading: null, coversProbation: null, inPartMonth: 'prorated' },
  furlough: { fromMonths: 1, companyMinimumFen: null, monthIs: null, acrossMonths: null },
  probation: {
    baseFen: 1500_00,
    postSubsidyFen: 300_00,
    minMonths: 1,
    maxMonths: 3,
    checks: [
      { key: 'process_flow', name: { zh: '熟悉工艺流程', en: 'Knows the process flow' } },
      {
        key: 'construction_rules',
        name: { zh: '熟悉施工规范', en: 'Knows the construction rules' },
      },
      {
        key: 'welding_skill',
        name: { zh: '掌握焊接技能', en: 'Welding skill' },
        forLevels: true,
      },
      { key: 'site_performance', name: { zh: '现场表现', en: 'Conduct on site' } },
      { key: 'initiative', name: { zh: '工作主动性', en: 'Initiative' } },
    ],
  },
  prorationBasis: null,
  changeInMonth: null,
  pieceInMonthConfirmed: null,
  legalMinimumFen: null,
}
