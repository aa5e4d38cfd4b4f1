import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'
import { fieldExamples } from './examples/field'

const rules: RuleSetOf<'pay'>['rules'] = {
  levels: [
    { level: 1, baseFen: 1300_00 },
    { level: 2, baseFen: 1500_00 },
    { level: 3, baseFen: 1700_00 },
    { level: 4, baseFen: 1900_00 },
    { level: 5, baseFen: 2100_00 },
    { level: 6, baseFen: 2300_00 },
    { level: 7, baseFen: 2500_00 },
    { level: 8, baseFen: 3000_00 },
  ],
  fieldAllowance: { fen: 500_00, levels: 'all', condition: 'per_month' },
  guarantee: { fen: 2000_00, reading: null, coversProbation: null, inPartMonth: 'prorated' },
  furlough: { fromMonths: 1, companyMinimumFen: null, monthIs: null, acrossMonths: null },
  probation: {
    baseFen: 1500_00,
    postSubsidyFen: 300_00,
    minMonths: 1,
    maxMonths: 3,
    checks: [
      { key: 'process_flow', name: words('熟悉工艺流程', 'Knows the process flow') },
      { key: 'construction_rules', name: words('熟悉施工规范', 'Knows the construction rules') },
      { key: 'welding_skill', name: words('掌握焊接技能', 'Welding skill'), forLevels: true },
      { key: 'site_performance', name: words('现场表现', 'Conduct on site') },
      { key: 'initiative', name: words('工作主动性', 'Initiative') },
    ],
  },
  prorationBasis: null,
  changeInMonth: null,
  pieceInMonthConfirmed: null,
  legalMinimumFen: null,
}

/** Monthly pay of field staff (R19.13). */
export const field: RuleSetOf<'pay'> = {
  kind: 'pay',
  key: 'field',
  title: words('工程部工资', 'Pay of the engineering department'),
  rules,
  citations: {
    '': ['R19.13.3'],
    '/levels': ['R19.13.4'],
    '/fieldAllowance': ['R19.13.5'],
    '/guarantee': ['R19.13.1'],
    '/guarantee/coversProbation': ['R19.13.1', 'R19.13.7'],
    '/furlough': ['R19.13.2'],
    '/probation': ['R19.13.7'],
    '/probation/minMonths': ['R19.13.6'],
    '/probation/maxMonths': ['R19.13.6'],
    '/probation/checks': ['R19.13.8'],
    '/prorationBasis': ['R19.13'],
    '/changeInMonth': ['R19.13'],
    '/pieceInMonthConfirmed': ['R19.13.7'],
    '/legalMinimumFen': ['R19.13.1'],
  },
  examples: fieldExamples(rules),
}
