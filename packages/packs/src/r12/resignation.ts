import { words } from '@bylaw/kernel'
import { type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'
import type { RuleSetOf } from '../pack'

const rules: RuleSetOf<'leaving'>['rules'] = {
  notice: { months: 1, days: 30, counts: null, probationDays: null },
  handover: {
    items: [{ key: 'formalities', name: words('离职手续', 'Formalities') }],
    finalPay: null,
    procedure: null,
  },
}

/**
 * Resignation (R12.4; EXT-01): written, one month ahead, with formalities. The thirty days beside
 * the month are the law’s. R11 and R19 rule a `hand_over` too, with their own items and no notice:
 * a company that adopts more than one settles on one.
 */
export const resignation: RuleSetOf<'leaving'> = {
  kind: 'leaving',
  key: 'hand_over',
  title: words('辞职与离职手续', 'Resignation and its formalities'),
  rules,
  citations: {
    '': ['R12.4'],
    '/notice': ['R12.4.1', 'R12.4.2'],
    '/notice/months': ['R12.4.2'],
    '/notice/counts': ['R12.4.2'],
    '/notice/probationDays': ['R12.4.2'],
    '/handover': ['R12.4.3'],
  },
  settled: ['leaving.notice'],
  examples: examples(rules),
}

/** The worked cases of notice (EXT-01), and the formalities. */
function examples(printed: RulesOf<'leaving'>): readonly ExampleOf<'leaving'>[] {
  const proposed = withProposals('leaving', printed)
  const byMonth = withProposals('leaving', {
    ...printed,
    notice: { months: 1, days: 30, counts: 'months', probationDays: 3 },
  })
  const letter = (letterOn: string, onProbation = false): ExampleOf<'leaving'>['facts'] => ({
    about: 'notice',
    letterOn,
    onProbation,
    wantsLastDay: null,
  })
  const day = (earliestLastDay: string, tooEarly = false): ExampleOf<'leaving'>['expect'] => ({
    decision: { about: 'notice', earliestLastDay, tooEarly },
  })
  return [
    {
      name: words(
        '按月：1 月 31 日递交，2 月 28 日可走',
        'by the month: 31 January to 28 February',
      ),
      rules: byMonth,
      facts: letter('2026-01-31'),
      expect: day('2026-02-28'),
    },
    {
      name: words('按月：3 月 15 日递交，4 月 15 日可走', 'by the month: 15 March to 15 April'),
      rules: byMonth,
      facts: letter('2026-03-15'),
      expect: day('2026-04-15'),
    },
    {
      // 16 days are left of March; 14 more make 30.
      name: words('取较短的：3 月 15 日递交，4 月 14 日可走', 'the shorter: 15 March to 14 April'),
      rules: proposed,
      facts: letter('2026-03-15'),
      expect: day('2026-04-14'),
    },
    {
      name: words('试用期 3 天', 'three days on probation'),
      rules: proposed,
      facts: letter('2026-03-15', true),
      expect: day('2026-03-18'),
    },
    {
      name: words('想提前一天走：太早', 'asking for a day sooner: too early'),
      rules: proposed,
      facts: {
        about: 'notice',
        letterOn: '2026-03-15',
        onProbation: false,
        wantsLastDay: '2026-04-13',
      },
      expect: day('2026-04-14', true),
    },
    {
      name: words(
        '离职手续没办：证明不开，工资照发',
        'formalities open: no certificate, pay is paid',
      ),
      rules: proposed,
      facts: { about: 'handover', signed: [] },
      expect: {
        decision: {
          about: 'handover',
          complete: false,
          missing: ['formalities'],
          certificateReady: false,
          finalPayReady: true,
        },
      },
    },
    {
      name: words('“一个月”怎样算未定', 'refused while a month is not defined'),
      rules: printed,
      facts: letter('2026-03-15'),
      expect: { refusal: 'undecided' },
    },
  ]
}
