import { sameJson, type Words, words } from '@bylaw/kernel'
import type { Question, Sentence } from '@bylaw/rules-kit'
import { aboutOf } from './about'
import { remindDaysOf } from './due'
import { lettersQuestion } from './grade-questions'
import { missingGroupQuestion, readingQuestion, weightsQuestion } from './questions'
import type { AppraisalRules, CriteriaTemplate, RatersTemplate } from './rules'

const PERIOD = {
  month: words('每月', 'Every month'),
  quarter: words('每季度', 'Every quarter'),
  year: words('每年', 'Every year'),
} as const

/** Appraisal rules in words: when, by whom or what, and which total earns which grade. */
export function explain(rules: AppraisalRules): readonly Sentence[] {
  const { cycle, template } = rules
  return [
    ...(aboutOf(rules) === 'department' ? [ABOUT_DEPARTMENTS] : []),
    {
      rule: '/cycle',
      text: cycleText(cycle),
    },
    remindText(cycle),
    ...(template.by === 'criteria' ? criteria(template) : raters(template)),
    ...rules.bands.map((band, index) => {
      const above = rules.bands[index - 1]
      return {
        rule: `/bands/${index}`,
        text: words(
          `${band.name.zh}：${band.from} 分起${above ? `，不到 ${above.from} 分` : ''}。`,
          `${band.name.en}: from ${band.from}${above ? `, below ${above.from}` : ''}.`,
        ),
      }
    }),
    {
      rule: '/bandOn',
      text:
        rules.bandOn === 'total'
          ? words('等级按两位小数的总分判定。', 'The grade is read from the total as printed.')
          : words('总分先取整，再定等级。', 'The total is rounded to whole points, then graded.'),
    },
    ...distributionText(rules),
    ...(rules.lowGrades
      ? [
          {
            rule: '/lowGrades',
            text: words(
              `${rules.lowGrades.counting === 'calendar_year' ? '自然年' : '连续 12 个月'}内 ${rules.lowGrades.times} 次 ${rules.lowGrades.letter}，立案决定降级或解除合同，不自动执行。`,
              `${rules.lowGrades.times} grades of ${rules.lowGrades.letter} within ${rules.lowGrades.counting === 'calendar_year' ? 'a calendar year' : 'twelve months'} open a case on demotion or the end of the contract; nothing happens by itself.`,
            ),
          },
          worseText(rules.lowGrades),
          lettersText(rules),
        ]
      : []),
  ]
}

const ABOUT_DEPARTMENTS: Sentence = {
  rule: '/about',
  text: words(
    '考核的是部门，由负责人代表；结果不改变成员个人的考核。',
    'It is about departments, each answered for by its leader; it changes nothing in the sheets of their members.',
  ),
}

function cycleText(cycle: AppraisalRules['cycle']): Words {
  if (cycle.period === 'project')
    return words(
      `每个项目考核一次，项目结束后 ${cycle.dueDays} 天内完成。`,
      `One appraisal for each project, due ${cycle.dueDays} days after its end.`,
    )
  const { zh, en } = PERIOD[cycle.period]
  const last = cycle.dueDay === 'last'
  return words(
    `${zh}考核一次，${last ? '期末最后一天' : `${cycle.dueDay} 日`}前完成。`,
    `${en} one appraisal, due by ${last ? 'the last day of the period' : `day ${cycle.dueDay}`}.`,
  )
}

function remindText(cycle: AppraisalRules['cycle']): Sentence {
  const days = remindDaysOf(cycle)
  return {
    rule: '/cycle',
    text:
      days === 0
        ? words(
            '到期当天提醒还没有评分的人。',
            'On the day itself, whoever still owes a score is reminded.',
          )
        : words(
            `到期前 ${days} 天提醒还没有评分的人。`,
            `Whoever still owes a score is reminded ${days} ${days === 1 ? 'day' : 'days'} before.`,
          ),
  }
}

const criteria = (template: CriteriaTemplate): readonly Sentence[] => [
  ...template.parts.map((part, index) => ({
    rule: `/template/parts/${index}`,
    text: words(
      `${part.name.zh}：${part.criteria.map(({ name, max }) => `${name.zh} ${max} 分`).join('、')}。`,
      `${part.name.en}: ${part.criteria.map(({ name, max }) => `${name.en.toLowerCase()} ${max}`).join(', ')}.`,
    ),
  })),
  decidedOr(readingQuestion, template.reading),
  {
    rule: '/template/scoreStep',
    text:
      template.scoreStep === '1'
        ? words('打整数分。', 'Scores are whole points.')
        : words(
            `打分以 ${template.scoreStep} 分为最小单位。`,
            `Scores go in steps of ${template.scoreStep}.`,
          ),
  },
]

const raters = (template: RatersTemplate): readonly Sentence[] => [
  {
    rule: weightsQuestion.at,
    text: template.weightsPercent
      ? words(
          `${template.groups.map(({ key, name }) => `${name.zh} ${template.weightsPercent?.[key]}%`).join('、')}。`,
          `${template.groups.map(({ key, name }) => `${name.en} ${template.weightsPercent?.[key]}%`).join(', ')}.`,
        )
      : words(
          '各方权重尚未决定，不出总分。',
          'The groups’ weights are undecided: there is no total.',
        ),
  },
  {
    rule: '/template/groups',
    text: words(
      `人数下限：${template.groups.map(({ name, minRaters }) => `${name.zh} ${minRaters} 人`).join('、')}。`,
      `Fewest raters: ${template.groups.map(({ name, minRaters }) => `${name.en.toLowerCase()} ${minRaters}`).join(', ')}.`,
    ),
  },
  {
    rule: '/template/tooFewRaters',
    text:
      template.tooFewRaters === 'block'
        ? words('评分人数不足的，不出结果。', 'Too few raters: there is no result.')
        : words('评分人数不足的，结果照常公布。', 'Too few raters: the result is shown anyway.'),
  },
  decidedOr(missingGroupQuestion, template.missingGroup),
  ...secondRound(template),
]

function secondRound({ secondRound: rule }: RatersTemplate): readonly Sentence[] {
  if (!rule) return []
  const { spreadPoints, whenMissing, days } = rule
  const [zh, en] = [
    [
      ...(spreadPoints === null ? [] : [`同一方的评分相差不少于 ${spreadPoints} 分`]),
      ...(whenMissing ? ['到期有人没有评分'] : []),
    ],
    [
      ...(spreadPoints === null ? [] : [`scores of one group lie ${spreadPoints} points apart`]),
      ...(whenMissing ? ['somebody gave no score in time'] : []),
    ],
  ]
  if (zh.length === 0) return []
  return [
    {
      rule: '/template/secondRound',
      text: words(
        `${zh.join('，或者')}的，可以开第二轮，全体重新评分，为期 ${days} 天；以第二轮为准，第一轮一并留存。`,
        `If ${en.join(', or ')}, a second round may be opened for ${days} days, in which all rate anew; it counts, and the first is kept beside it.`,
      ),
    },
  ]
}

function distributionText({ bands, distribution }: AppraisalRules): readonly Sentence[] {
  return (distribution ?? []).flatMap(({ grade, leastPercent, mostPercent }, index) => {
    const name = bands.find((band) => band.grade === grade)?.name ?? words(grade, grade)
    const [zh, en] = [
      [
        ...(leastPercent === null ? [] : [`不低于 ${leastPercent}%`]),
        ...(mostPercent === null ? [] : [`不超过 ${mostPercent}%`]),
      ],
      [
        ...(leastPercent === null ? [] : [`at least ${leastPercent} %`]),
        ...(mostPercent === null ? [] : [`at most ${mostPercent} %`]),
      ],
    ]
    if (zh.length === 0) return []
    return [
      {
        rule: `/distribution/${index}`,
        text: words(
          `${name.zh}的比例${zh.join('、')}；校准时提示，不自动调整。`,
          `${name.en}: ${en.join(' and ')} of all results; shown in calibration, changed by people.`,
        ),
      },
    ]
  })
}

function worseText(lowGrades: NonNullable<AppraisalRules['lowGrades']>): Sentence {
  const { letter, worseCounts } = lowGrades
  return {
    rule: '/lowGrades/worseCounts',
    text: worseCounts
      ? words(`比 ${letter} 更差的也算一次 ${letter}。`, `A grade below ${letter} counts as well.`)
      : words(`比 ${letter} 更差的不算 ${letter}。`, `A grade below ${letter} does not count.`),
  }
}

/** Letters of a company's own are told grade by grade. */
function lettersText({ bands, letters }: AppraisalRules): Sentence {
  const answer = decidedOr(lettersQuestion, letters)
  const isOffered = lettersQuestion.options.some(({ value }) => sameJson(value, letters))
  if (letters === null || isOffered) return answer
  const said = Object.entries(letters).map(([grade, letter]) => {
    const name = bands.find((band) => band.grade === grade)?.name ?? words(grade, grade)
    return words(`${name.zh} ${letter}`, `${name.en.toLowerCase()} ${letter}`)
  })
  return {
    rule: answer.rule,
    text: words(
      `${lettersQuestion.ask.zh}${said.map(({ zh }) => zh).join('、')}。`,
      `${lettersQuestion.ask.en} ${said.map(({ en }) => en).join(', ')}.`,
    ),
  }
}

/** What was chosen for a question, or the question itself with the remark that it is open. */
function decidedOr(question: Question, value: unknown): Sentence {
  const chosen = question.options.find((option) => sameJson(option.value, value))?.label
  return {
    rule: question.at,
    text: chosen
      ? words(`${question.ask.zh}${chosen.zh}。`, `${question.ask.en} ${chosen.en}.`)
      : value === null
        ? words(`尚未决定：${question.ask.zh}`, `Undecided: ${question.ask.en}`)
        : words(`${question.ask.zh}已另行决定。`, `${question.ask.en} Decided otherwise.`),
  }
}
