import { words, yuanFromFen } from '@bylaw/kernel'
import type { Sentence } from '@bylaw/rules-kit'
import { percent } from './decimal'
import { MEDIUM } from './names'
import { guidanceRate, secondRate } from './questions'
import type { Band, PieceworkRules, RateTable } from './rules'

/** Piece-rate rules in words: every row, every gap between rows, then how and when they are paid. */
export function explain(rules: PieceworkRules): readonly Sentence[] {
  const { scopeFactors: factors, dayRate, stages } = rules
  const day = yuanFromFen(dayRate.fen)
  return [
    ...rules.tables.flatMap((table, index) => [
      ...table.bands.map((band, row) => bandSentence(table, band, `/tables/${index}/bands/${row}`)),
      ...uncovered(table, index),
      ...innerWeld(table, index),
    ]),
    meaningOfSecondRate(rules),
    {
      rule: '/scopeFactors/weld',
      text: words(
        `焊接按单价的 ${factors.weld} 倍计。`,
        `Welding pays ${factors.weld} times the rate per metre.`,
      ),
    },
    {
      rule: '/scopeFactors/install',
      text: words(
        `包安装按焊接单价的 ${factors.install} 倍计。`,
        `Full installation pays ${factors.install} times the welding rate.`,
      ),
    },
    whatInstallationRaises(rules),
    {
      rule: '/scopeFactors/repair',
      text: words(
        `维修按焊接单价的 ${factors.repair} 倍计。`,
        `Repair pays ${factors.repair} times the welding rate.`,
      ),
    },
    guidance(factors.guidance),
    {
      rule: '/dayRate',
      text: words(
        `不能按米计的工作每天 ${day} 元${dayRate.staged ? '，同提成分段付' : '，当月全额计'}。`,
        `Work that no rate per metre fits pays ${day} a day, ${dayRate.staged ? 'in stages like commission' : 'in full in the month'}.`,
      ),
    },
    { rule: '/dayRate/steps', text: DAY_STEPS[dayRate.steps] },
    ...stageSentences(stages),
    {
      rule: '/statementDay',
      text: words(
        `上月工程量在每月 ${rules.statementDay} 日前（含当日）上报。`,
        `A month’s quantities are reported by the end of day ${rules.statementDay} of the next month.`,
      ),
    },
  ]
}

const DAY_STEPS = {
  whole_days: words('按天计酬只报整天。', 'Work by the day is claimed in whole days only.'),
  half_days: words('按天计酬可以报半天。', 'Work by the day may be claimed in half days.'),
  eighths: words(
    '按天计酬可以报小时，8 小时为一天。',
    'Work by the day may be claimed in hours, eight to a day.',
  ),
} as const

const EARLY = {
  refused: words('提前申请其余提成的不受理。', 'A claim for the rest before that day is refused.'),
  waits: words(
    '提前申请其余提成的，到期后发放。',
    'A claim for the rest before that day waits for it.',
  ),
} as const

/** Each stage stands at its own place, so that it is read beside the clause it came from. */
function stageSentences(stages: PieceworkRules['stages']): readonly Sentence[] {
  const [month, done] = [percent(stages.monthlyBp), percent(stages.completionBp)]
  const counted =
    stages.mode === 'cumulative'
      ? {
          rule: '/stages/monthlyBp',
          text: words(
            `工程进行中，每月计提到累计提成的 ${month}。`,
            `While the work goes on, each month counts up to ${month} of all commission earned so far.`,
          ),
        }
      : {
          rule: '/stages/mode',
          text: words(
            '完工前不计提，完工时一次结算。',
            'Nothing counts before completion, which settles it at once.',
          ),
        }
  return [
    counted,
    {
      rule: '/stages/completionBp',
      text: words(
        `完工时结算到累计提成的 ${done}。`,
        `Completion counts up to ${done} of all commission earned.`,
      ),
    },
    {
      rule: '/stages/retentionMonths',
      text: words(
        `其余提成在完工 ${stages.retentionMonths} 个月后经申请发放。`,
        `The rest is paid on application ${stages.retentionMonths} months after completion.`,
      ),
    },
    { rule: '/stages/earlyApplication', text: EARLY[stages.earlyApplication] },
  ]
}

function bandSentence(table: RateTable, band: Band, rule: string): Sentence {
  const second = band.second === null ? '' : `／第二栏 ${band.second}`
  const secondEn = band.second === null ? '' : ` (second column ${band.second})`
  return {
    rule,
    text: words(
      `${MEDIUM[table.medium].zh} Φ${band.fromMm}–${band.toMm}：每米 ${band.first} 元${second}。`,
      `${MEDIUM[table.medium].en} Φ${band.fromMm}–${band.toMm}: ${band.first} yuan per metre${secondEn}.`,
    ),
  }
}

/** Diameters between two printed rows have no price; a claim there is refused, never paid zero. */
function uncovered(table: RateTable, index: number): readonly Sentence[] {
  const gaps = table.bands.flatMap((band, row) => {
    const next = table.bands[row + 1]
    return next && next.fromMm > band.toMm + 1 ? [`Φ${band.toMm + 1}–${next.fromMm - 1}`] : []
  })
  if (gaps.length === 0) return []
  const { zh, en } = MEDIUM[table.medium]
  return [
    {
      rule: `/tables/${index}/bands`,
      text: words(
        `${zh} ${gaps.join('、')} 没有单价，遇到时拒绝并请补价，不按零计。`,
        `${en} ${gaps.join(', ')} has no price: a claim is refused until a row is added, never paid zero.`,
      ),
    },
  ]
}

function innerWeld(table: RateTable, index: number): readonly Sentence[] {
  if (!table.innerWeld) return []
  const { zh, en } = MEDIUM[table.medium]
  const { rate, reading } = table.innerWeld
  const added = reading === 'addition'
  return [
    {
      rule: `/tables/${index}/innerWeld`,
      text: words(
        `${zh}内焊每米${added ? '另加' : '按'} ${rate} 元${added ? '' : '计，不再计管径单价'}。`,
        `An inner weld in ${en.toLowerCase()} pays ${rate} a metre${added ? ' on top' : ' in place of the diameter’s rate'}.`,
      ),
    },
  ]
}

const whatInstallationRaises = ({ installCovers }: PieceworkRules): Sentence => ({
  rule: '/installCovers',
  text:
    installCovers === 'both'
      ? words(
          '包安装的倍数连内焊和第二栏一起乘。',
          'The factor of an installation raises the inner weld and the second column as well.',
        )
      : words(
          '包安装的倍数只乘第一栏的外焊单价，内焊和第二栏不乘。',
          'The factor of an installation raises the first column’s outer rate only, neither the inner weld nor the second column.',
        ),
})

function meaningOfSecondRate({ secondRateMeaning }: PieceworkRules): Sentence {
  const chosen = secondRate.options.find(({ value }) => value === secondRateMeaning)
  return {
    rule: secondRate.at,
    text: chosen
      ? words(`第二栏单价：${chosen.label.zh}。`, `The second column: ${chosen.label.en}.`)
      : words(
          '第二栏单价付什么尚未决定，遇到按第二栏申报的行拒绝计算。',
          'What the second column pays for is undecided: lines that claim it are refused.',
        ),
  }
}

function guidance(factor: PieceworkRules['scopeFactors']['guidance']): Sentence {
  const text =
    factor === null
      ? words(
          '技术指导怎样计酬尚未决定，遇到时拒绝计算。',
          'How guidance is paid is undecided: lines that claim it are refused.',
        )
      : factor === 'by_day'
        ? words('技术指导只按天计酬。', 'Technical guidance is paid by the day only.')
        : words(
            `技术指导按焊接单价的 ${factor} 倍计。`,
            `Technical guidance pays ${factor} times the welding rate.`,
          )
  return { rule: guidanceRate.at, text }
}
