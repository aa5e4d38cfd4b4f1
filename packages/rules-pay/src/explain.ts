import { type Words, words, yuanFromFen } from '@bylaw/kernel'
import type { Question, Sentence } from '@bylaw/rules-kit'
import { calendarSentences } from './calendar-sentences'
import { changeInMonth, pieceInMonthConfirmed } from './change-questions'
import {
  companyMinimum,
  coversProbation,
  fieldCondition,
  guaranteeReading,
  prorationBasis,
} from './questions'
import type { PayRules } from './rules'
import { furloughAcrossMonths, furloughMonth } from './shutdown-questions'

/** Pay rules in words, from the level table to what is still open. */
export function explain(rules: PayRules): readonly Sentence[] {
  const { fieldAllowance, guarantee, furlough, probation } = rules
  const who =
    fieldAllowance.levels === 'all'
      ? words('各级', 'every level')
      : words(`${fieldAllowance.levels.join('、')} 级`, `level ${fieldAllowance.levels.join(', ')}`)
  return [
    ...rules.levels.map(({ level, baseFen }, index) => ({
      rule: `/levels/${index}/baseFen`,
      text: words(
        `${level} 级基本工资每月 ${yuanFromFen(baseFen)} 元。`,
        `Level ${level}: base pay ${yuanFromFen(baseFen)} a month.`,
      ),
    })),
    {
      rule: '/fieldAllowance',
      text: words(
        `${who.zh}野外补助 ${yuanFromFen(fieldAllowance.fen)} 元。`,
        `Field allowance of ${yuanFromFen(fieldAllowance.fen)} for ${who.en}.`,
      ),
    },
    answered(fieldCondition, fieldAllowance.condition, words('野外补助', 'Field allowance')),
    {
      rule: '/guarantee/fen',
      text: words(
        `每月保底 ${yuanFromFen(guarantee.fen)} 元，不足部分补足。`,
        `${yuanFromFen(guarantee.fen)} a month is guaranteed: what is short is added.`,
      ),
    },
    answered(guaranteeReading, guarantee.reading, words('保底比较的是', 'Compared with it')),
    answered(
      coversProbation,
      guarantee.coversProbation,
      words('保底是否包括试用期', 'The guarantee covers probation'),
    ),
    {
      rule: '/guarantee/inPartMonth',
      text:
        guarantee.inPartMonth === 'prorated'
          ? words(
              '不足一个月的，保底同比例折算。',
              'In a part month the guarantee is reduced in proportion.',
            )
          : words(
              '在职不足一个月的，保底不折算；缺勤的天数照减。',
              'Whoever joins or leaves within a month has the guarantee in full, less only the days they missed.',
            ),
    },
    {
      rule: companyMinimum.at,
      text:
        furlough.companyMinimumFen === null
          ? words(
              `通知放假满 ${furlough.fromMonths} 个月时改发公司最低标准工资，数额尚未决定，遇到时拒绝计算。`,
              `A shutdown of ${furlough.fromMonths} month or more pays the company’s minimum wage instead; it is not set, so such a month is refused.`,
            )
          : words(
              `通知放假满 ${furlough.fromMonths} 个月时改发公司最低标准工资 ${yuanFromFen(furlough.companyMinimumFen)} 元。`,
              `A shutdown of ${furlough.fromMonths} month or more pays ${yuanFromFen(furlough.companyMinimumFen)} instead.`,
            ),
    },
    answered(furloughMonth, furlough.monthIs, words('放假满一个月', 'A month of shutdown')),
    answered(
      furloughAcrossMonths,
      furlough.acrossMonths,
      words('只放一部分的月份', 'Months shut in part'),
    ),
    {
      rule: '/probation',
      text: words(
        `试用期 ${probation.minMonths} 至 ${probation.maxMonths} 个月，每月 ${yuanFromFen(probation.baseFen)} 元加岗位补助费 ${yuanFromFen(probation.postSubsidyFen)} 元，不计提成。`,
        `Probation of ${probation.minMonths} to ${probation.maxMonths} months pays ${yuanFromFen(probation.baseFen)} plus a post allowance of ${yuanFromFen(probation.postSubsidyFen)}, no piece pay.`,
      ),
    },
    ...probation.checks.flatMap(({ name, forLevels }, index) =>
      forLevels
        ? [
            {
              rule: `/probation/checks/${index}/forLevels`,
              text: words(
                `转正考查“${name.zh}”只考按等级计薪的人，按月薪转正的不考。`,
                `The check “${name.en}” is asked of who is confirmed at a level, not of who is on a salary.`,
              ),
            },
          ]
        : [],
    ),
    answered(prorationBasis, rules.prorationBasis, words('不足一个月', 'Part months')),
    answered(changeInMonth, rules.changeInMonth, words('月中变动', 'Changes within a month')),
    answered(
      pieceInMonthConfirmed,
      rules.pieceInMonthConfirmed,
      words('转正当月的提成', 'Piece pay of the month of confirmation'),
    ),
    {
      rule: '/legalMinimumFen',
      text:
        rules.legalMinimumFen === null
          ? words(
              '当地最低工资没有填写，工资不与它比较。',
              'The local minimum wage is not stated: pay is not compared with it.',
            )
          : words(
              `工资不得低于当地最低工资 ${yuanFromFen(rules.legalMinimumFen)} 元；出差款、驻点补贴和承包款不算在内。`,
              `Nobody has wages below the local minimum wage of ${yuanFromFen(rules.legalMinimumFen)}; money of trips, residence and contracts is none.`,
            ),
    },
    ...calendarSentences(rules),
  ]
}

/** What was chosen for a question, or that nobody has chosen yet. */
function answered(question: Question, value: unknown, subject: Words): Sentence {
  const chosen = question.options.find((option) => option.value === value)?.label
  return {
    rule: question.at,
    text: chosen
      ? words(`${subject.zh}：${chosen.zh}。`, `${subject.en}: ${chosen.en}.`)
      : words(`${subject.zh}：尚未决定。`, `${subject.en}: undecided.`),
  }
}
