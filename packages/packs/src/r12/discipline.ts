import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'
import { breaches } from './breaches'
import { disciplineExamples } from './examples'

const rules: RuleSetOf<'discipline'>['rules'] = {
  ladder: null,
  countsForMonths: null,
  lastStepOnlyIfSerious: true,
  fine: { on: false, fen: null },
  breaches,
}

/**
 * Sanctions for breaches of R12.1 (R12.3; DSC-01). R18 has a `discipline` for technical staff too,
 * with demotion and without fines: a company that adopts both builds one ladder.
 */
export const discipline: RuleSetOf<'discipline'> = {
  kind: 'discipline',
  key: 'discipline',
  title: words('违纪处分', 'Sanctions for breaches'),
  rules,
  citations: {
    '': ['R12.3.3'],
    '/ladder': ['R12.3.3', 'R12.3.4'],
    '/lastStepOnlyIfSerious': ['R12.3.4'],
    '/fine': ['R12.3.3.3'],
    '/breaches': ['R12.1'],
    '/breaches/0': ['R12.1.1'],
    '/breaches/1': ['R12.1.2'],
    '/breaches/2': ['R12.1.3'],
    '/breaches/3': ['R12.1.4'],
    '/breaches/4': ['R12.1.5'],
    '/breaches/5': ['R12.1.6'],
    '/breaches/6': ['R12.1.7'],
  },
  examples: disciplineExamples(rules),
}
