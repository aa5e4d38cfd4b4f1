import type { PieceworkRules } from './rules'

/** The printed table of R19.14 with everything that the text leaves open left open. */
export const starter: PieceworkRules = {
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
