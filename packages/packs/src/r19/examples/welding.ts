import { words } from '@bylaw/kernel'
import { type ExampleOf, type FactsOf, type RulesOf, withProposals } from '@bylaw/rulebook'

type Work = ExampleOf<'piecework'>
type Facts = FactsOf<'piecework'>
type Line = Facts['lines'][number]

/** The worked cases of the price tables and stages (COM-01 to COM-06, PAY-06). */
export function weldingExamples(printed: RulesOf<'piecework'>): readonly Work[] {
  const rules = withProposals('piecework', printed)
  return [
    {
      name: words('给水管 Φ110 焊接 1234.5 米', '1,234.5 m of Φ110 supply pipe'),
      rules,
      facts: work({ lines: [line({ diameterMm: 110, metres: '1234.5' })] }),
      // 0.5 × 1234.5 = 617.25; 60% is 370.35.
      expect: earned([['0.5', '617.25', 617_25]], 617_25, 370_35),
    },
    {
      name: words('包安装 Φ110 按 2 倍', 'full installation of Φ110 pays double'),
      rules,
      facts: work({ lines: [line({ diameterMm: 110, metres: '1000', scope: 'install' })] }),
      // 2 × 0.5 × 1000 = 1000.00; 60% is 600.00.
      expect: earned([['1', '1000', 1000_00]], 1000_00, 600_00),
    },
    {
      name: words('第二人包安装 Φ250', 'the second person installs Φ250'),
      rules,
      facts: work({
        lines: [line({ diameterMm: 250, metres: '88.8', scope: 'install', role: 'second' })],
      }),
      // 2 × 0.5 × 88.8 = 88.80; 60% is 53.28.
      expect: earned([['1', '88.8', 88_80]], 88_80, 53_28),
    },
    {
      name: words(
        '排水管 Φ500、Φ800 和 Φ1200 含内焊',
        'drainage of Φ500, Φ800 and Φ1200 with inner weld',
      ),
      rules,
      facts: work({
        lines: [
          drain({ diameterMm: 500, metres: '640' }),
          drain({ diameterMm: 800, metres: '255.5' }),
          drain({ diameterMm: 1200, metres: '120', innerWeld: true }),
        ],
      }),
      // 64.00 + 51.10 + (0.35 + 0.15) × 120 = 175.10; 60% is 105.06.
      expect: earned(
        [
          ['0.1', '64', 64_00],
          ['0.2', '51.1', 51_10],
          ['0.5', '60', 60_00],
        ],
        175_10,
        105_06,
      ),
    },
    {
      name: words(
        '包安装 Φ1500 含内焊，两项一起翻倍',
        'Φ1500 installed with inner weld: both double',
      ),
      rules,
      facts: work({
        lines: [drain({ diameterMm: 1500, metres: '50', scope: 'install', innerWeld: true })],
      }),
      // 2 × (0.35 + 0.15) × 50 = 50.00; 60% is 30.00.
      expect: earned([['1', '50', 50_00]], 50_00, 30_00),
    },
    {
      name: words(
        '两行给水管，合计 1031.00，计 618.60',
        'two supply lines: 1,031.00, of which 618.60 counts',
      ),
      rules,
      facts: work({
        lines: [
          line({ diameterMm: 110, metres: '820' }),
          line({ diameterMm: 200, metres: '310.5', scope: 'install' }),
        ],
      }),
      // 410.00 + 2 × 1.0 × 310.5 = 1031.00; 60% is 618.60.
      expect: earned(
        [
          ['0.5', '410', 410_00],
          ['2', '621', 621_00],
        ],
        1031_00,
        618_60,
      ),
    },
    {
      name: words('完工结算：617.25 已付 370.35', 'completion: 370.35 of 617.25 is paid already'),
      rules,
      facts: work({ previousEarnedFen: 617_25, previousPaidFen: 370_35, completed: true }),
      // 90% is 555.525, so 555.53; 185.18 now and 61.72 held.
      expect: staged({ earnedFen: 0, countedNowFen: 185_18, carriedFen: 61_72 }),
    },
    {
      name: words('一天半按天计酬', 'a day and a half by the day'),
      rules,
      facts: work({ dayRateDays: '1.5' }),
      // 1.5 × 80 = 120.00, in full in the month.
      expect: staged({ earnedFen: 0, countedNowFen: 0, carriedFen: 0, dayRateFen: 120_00 }),
    },
    {
      name: words('Φ125 没有单价', 'Φ125 has no price'),
      rules,
      facts: work({ lines: [line({ diameterMm: 125, metres: '100' })] }),
      expect: { refusal: 'no_rate_for_diameter' },
    },
    {
      name: words('Φ900 没有单价', 'Φ900 has no price'),
      rules,
      facts: work({ lines: [drain({ diameterMm: 900, metres: '120' })] }),
      expect: { refusal: 'no_rate_for_diameter' },
    },
    {
      name: words('技术指导没有每米单价', 'guidance has no price per metre'),
      rules,
      facts: work({ lines: [line({ diameterMm: 110, metres: '1000', scope: 'guidance' })] }),
      expect: { refusal: 'no_rate_for_guidance' },
    },
    {
      name: words('第二栏未定，按第二栏申报被拒绝', 'a second-rate line waits for the decision'),
      rules: printed,
      facts: work({ lines: [line({ diameterMm: 110, metres: '100', role: 'second' })] }),
      expect: { refusal: 'undecided' },
    },
  ]
}

const line = (given: Partial<Line>): Line => ({
  medium: 'supply',
  diameterMm: 110,
  metres: '0',
  scope: 'weld',
  role: 'first',
  innerWeld: false,
  ...given,
})

const drain = (given: Partial<Line>): Line => line({ medium: 'drain', ...given })

const work = (given: Partial<Facts>): Facts => ({
  lines: [],
  dayRateDays: '0',
  previousEarnedFen: 0,
  previousPaidFen: 0,
  completed: false,
  ...given,
})

const earned = (
  lines: [rate: string, yuan: string, fen: number][],
  earnedFen: number,
  countedNowFen: number,
): Work['expect'] => ({
  decision: {
    lines: lines.map(([ratePerMetre, unroundedYuan, amountFen]) => ({
      ratePerMetre,
      unroundedYuan,
      amountFen,
    })),
    earnedFen,
    countedNowFen,
    carriedFen: earnedFen - countedNowFen,
    dayRateFen: 0,
  },
})

const staged = (
  given: Record<'earnedFen' | 'countedNowFen' | 'carriedFen', number> & { dayRateFen?: number },
): Work['expect'] => ({ decision: { lines: [], dayRateFen: 0, ...given } })
