import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { PieceworkDecision } from './decide'
import type { PieceworkFacts, PieceworkLine } from './facts'
import type { PieceworkRules } from './rules'
import { starter } from './starter'

const supply: PieceworkLine = {
  medium: 'supply',
  diameterMm: 110,
  metres: '820',
  scope: 'weld',
  role: 'first',
  innerWeld: false,
}
const month: PieceworkFacts = {
  lines: [],
  dayRateDays: '0',
  previousEarnedFen: 0,
  previousPaidFen: 0,
  completed: false,
}

/** Cases of R19.14 and R19.15 worked by hand. */
export const examples: readonly Example<PieceworkRules, PieceworkFacts, PieceworkDecision>[] = [
  {
    // 820 × 0.5 = 410.00; 310.5 × 1.0 × 2 = 621.00; together 1031.00, of which 60% is 618.60.
    name: words(
      '两行给水管，本月计提 60%',
      'two lines of supply pipe, of which 60% counts this month',
    ),
    rules: starter,
    facts: {
      ...month,
      lines: [supply, { ...supply, diameterMm: 200, metres: '310.5', scope: 'install' }],
    },
    expect: {
      decision: {
        lines: [
          { ratePerMetre: '0.5', unroundedYuan: '410', amountFen: 410_00 },
          { ratePerMetre: '2', unroundedYuan: '621', amountFen: 621_00 },
        ],
        earnedFen: 1031_00,
        countedNowFen: 618_60,
        carriedFen: 412_40,
        dayRateFen: 0,
      },
    },
  },
  {
    // (0.35 + 0.15) × 120 = 60.00; 60% is 36.00. A day and a half at 80 is 120.00, paid at once.
    name: words(
      '排水管含内焊，另有一天半按天计酬',
      'drainage pipe with inner weld, and a day and a half by the day',
    ),
    rules: starter,
    facts: {
      ...month,
      lines: [{ ...supply, medium: 'drain', diameterMm: 1200, metres: '120', innerWeld: true }],
      dayRateDays: '1.5',
    },
    expect: {
      decision: {
        lines: [{ ratePerMetre: '0.5', unroundedYuan: '60', amountFen: 60_00 }],
        earnedFen: 60_00,
        countedNowFen: 36_00,
        carriedFen: 24_00,
        dayRateFen: 120_00,
      },
    },
  },
  {
    // 90% of 123.13 + 244.06 + 63.86 = 431.05 is 387.945, so 387.95; 258.63 was counted before.
    name: words('完工结算到累计的 90%', 'completion settles up to 90% of everything'),
    rules: starter,
    facts: {
      ...month,
      previousEarnedFen: 431_05,
      previousPaidFen: 258_63,
      completed: true,
    },
    expect: {
      decision: {
        lines: [],
        earnedFen: 0,
        countedNowFen: 129_32,
        carriedFen: 43_10,
        dayRateFen: 0,
      },
    },
  },
  {
    // 88.8 × 0.5 × 2 = 88.80; 60% is 53.28.
    name: words(
      '第二栏定为第二人后，包安装按第二栏计',
      'once column 2 is the second person’s, an installation at the second rate pays',
    ),
    rules: { ...starter, secondRateMeaning: 'second_person' },
    facts: {
      ...month,
      lines: [{ ...supply, diameterMm: 250, metres: '88.8', scope: 'install', role: 'second' }],
    },
    expect: {
      decision: {
        lines: [{ ratePerMetre: '1', unroundedYuan: '88.8', amountFen: 88_80 }],
        earnedFen: 88_80,
        countedNowFen: 53_28,
        carriedFen: 35_52,
        dayRateFen: 0,
      },
    },
  },
  {
    name: words(
      '第二栏含义未定时，按第二栏申报被拒绝',
      'a line at the second rate waits until someone decides what that rate is',
    ),
    rules: starter,
    facts: { ...month, lines: [{ ...supply, role: 'second' }] },
    expect: { refusal: 'undecided' },
  },
  {
    name: words('Φ125 没有单价', 'Φ125 lies between two rows and has no price'),
    rules: starter,
    facts: { ...month, lines: [{ ...supply, diameterMm: 125 }] },
    expect: { refusal: 'no_rate_for_diameter' },
  },
  {
    name: words('技术指导没有按米单价', 'guidance has no price per metre'),
    rules: starter,
    facts: { ...month, lines: [{ ...supply, scope: 'guidance' }] },
    expect: { refusal: 'no_rate_for_guidance' },
  },
  {
    // 0.35 × 2 + 0.15 = 0.85; 100 metres are 85.00, of which 60% is 51.00.
    name: words(
      '包安装只翻外焊单价时，内焊不翻倍',
      'where an installation doubles the outer rate only, the inner weld pays once',
    ),
    rules: { ...starter, installCovers: 'outer_only' },
    facts: {
      ...month,
      lines: [
        {
          ...supply,
          medium: 'drain',
          diameterMm: 1500,
          metres: '100',
          scope: 'install',
          innerWeld: true,
        },
      ],
    },
    expect: {
      decision: {
        lines: [{ ratePerMetre: '0.85', unroundedYuan: '85', amountFen: 85_00 }],
        earnedFen: 85_00,
        countedNowFen: 51_00,
        carriedFen: 34_00,
        dayRateFen: 0,
      },
    },
  },
]
