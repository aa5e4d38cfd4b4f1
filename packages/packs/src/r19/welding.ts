import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'
import { weldingExamples } from './examples/welding'

const rules: RuleSetOf<'piecework'>['rules'] = {
  tables: [
    {
      medium: 'supply',
      bands: [
        { fromMm: 50, toMm: 110, first: '0.5', second: '0.3' },
        { fromMm: 160, toMm: 250, first: '1.0', second: '0.5' },
        { fromMm: 315, toMm: 630, first: '1.5', second: '0.7' },
      ],
      innerWeld: null,
    },
    {
      medium: 'drain',
      bands: [
        { fromMm: 1, toMm: 500, first: '0.1', second: null },
        { fromMm: 600, toMm: 800, first: '0.2', second: null },
        { fromMm: 1000, toMm: 1500, first: '0.35', second: null },
      ],
      innerWeld: { rate: '0.15', reading: 'addition' },
    },
  ],
  scopeFactors: { weld: '1', install: '2', repair: '1', guidance: null },
  installCovers: 'both',
  secondRateMeaning: null,
  dayRate: { fen: 80_00, steps: 'half_days', staged: false },
  stages: {
    monthlyBp: 6_000,
    completionBp: 9_000,
    mode: 'cumulative',
    retentionMonths: 24,
    earlyApplication: 'waits',
  },
  statementDay: 3,
}

/** Piece-rates and their stages of payment (R19.14, R19.15, R19.18). */
export const welding: RuleSetOf<'piecework'> = {
  kind: 'piecework',
  key: 'welding',
  title: words('管道焊接计件提成', 'Piece-rates of pipe welding'),
  rules,
  citations: {
    '': ['R19.14'],
    '/tables/0/bands': ['R19.14.10'],
    '/tables/0/bands/0': ['R19.14.1'],
    '/tables/0/bands/1': ['R19.14.2'],
    '/tables/0/bands/2': ['R19.14.3'],
    '/tables/1/bands': ['R19.14.10'],
    '/tables/1/bands/0': ['R19.14.4'],
    '/tables/1/bands/1': ['R19.14.5'],
    '/tables/1/bands/2': ['R19.14.6'],
    '/tables/1/innerWeld': ['R19.14.7'],
    '/scopeFactors/install': ['R19.14.8'],
    '/installCovers': ['R19.14.8', 'R19.14.7'],
    '/scopeFactors/repair': ['R19.18.2'],
    '/secondRateMeaning': ['R19.14.9'],
    '/dayRate': ['R19.18.3'],
    '/stages': ['R19.15'],
    '/stages/mode': ['R19.15.5', 'R19.15.6'],
    '/stages/monthlyBp': ['R19.15.5'],
    '/stages/completionBp': ['R19.15.6', 'R19.15.7'],
    '/stages/retentionMonths': ['R19.15.8'],
    '/stages/earlyApplication': ['R19.15.8'],
    '/statementDay': ['R19.15.3', 'R19.15.4'],
  },
  examples: weldingExamples(rules),
}
