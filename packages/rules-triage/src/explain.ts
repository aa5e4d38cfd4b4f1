import { words } from '@bylaw/kernel'
import { answered, cellOf, type Sentence } from '@bylaw/rules-kit'
import { nameOf, PRIORITY } from './names'
import { effectWords } from './overrides'
import { matrix as matrixQuestion, mayLower, urgencySetBy } from './questions'
import type { Matrix, Override, TriageRules } from './rules'

/** Triage in words: the grid row by row, whose urgency, overrides, known problems. */
export const explain = (rules: TriageRules): readonly Sentence[] => [
  ...(rules.matrix === null
    ? [answered(matrixQuestion, null, words('优先级怎样得出', 'How a priority is made'))]
    : rows(rules.matrix)),
  answered(urgencySetBy, rules.urgencySetBy, words('紧急程度不一致时', 'When urgencies differ')),
  answered(mayLower, rules.mayLower, words('服务台可否调低', 'May the desk lower it')),
  ...rules.overrides.map((each, row) => ({
    rule: `/overrides/${row}`,
    text: overrideWords(each),
  })),
  ...rules.known.problems.map(({ name, class: key, product }, row) => {
    const kind = nameOf(rules.known.classes, key)
    return {
      rule: `/known/problems/${row}`,
      text: words(
        `${product === null ? '' : `${product}的`}“${name.zh}”归入“${kind.zh}”。`,
        `“${name.en}”${product === null ? '' : ` of ${product}`} is of class “${kind.en}”.`,
      ),
    }
  }),
  unmatched(rules),
]

function rows({ impacts, urgencies, grid, unstated }: Matrix): Sentence[] {
  const cells = impacts.map(({ key, name }) => {
    const each = urgencies.map((urgency) => {
      const priority = cellOf(grid, key, urgency.key) ?? 'low'
      return words(
        `${urgency.name.zh}为“${PRIORITY[priority].zh}”`,
        `“${urgency.name.en}” is ${PRIORITY[priority].en.toLowerCase()}`,
      )
    })
    return {
      rule: `/matrix/grid/${key}`,
      text: words(
        `${name.zh}：${each.map(({ zh }) => zh).join('，')}。`,
        `${name.en}: ${each.map(({ en }) => en).join(', ')}.`,
      ),
    }
  })
  const first = (key: string | null, list: Matrix['impacts']) =>
    key === null ? words('须先填写', 'has to be stated') : nameOf(list, key)
  const impact = first(unstated.impact, impacts)
  const urgency = first(unstated.urgency, urgencies)
  return [
    ...cells,
    {
      rule: '/matrix/unstated',
      text: words(
        `没有填写时，影响范围：${impact.zh}；紧急程度：${urgency.zh}。`,
        `Where nothing is stated: impact: ${impact.en}; urgency: ${urgency.en}.`,
      ),
    },
  ]
}

function overrideWords({ name, when, effect }: Override) {
  const { zh, en } = effectWords(effect)
  const who = [
    ...(when.customerLevel === null
      ? []
      : [words(`客户等级“${when.customerLevel}”`, `customers of level “${when.customerLevel}”`)]),
    ...(when.ticketType === null
      ? []
      : [words(`类型“${when.ticketType}”`, `tickets of type “${when.ticketType}”`)]),
  ]
  return words(
    `${name.zh}（${who.map((each) => each.zh).join('、')}）：优先级${zh}。`,
    `${name.en} (${who.map((each) => each.en).join(', ')}): priority ${en}.`,
  )
}

function unmatched({ known }: TriageRules): Sentence {
  const { zh, en } = nameOf(known.classes, known.unmatched)
  return {
    rule: '/known/unmatched',
    text: words(
      `没有相符的已知问题归入“${zh}”；知识库文章有 ${known.articleKeywords} 个关键词相符即推荐，最多 ${known.most} 条。`,
      `What resembles no known problem is of class “${en}”; an article is suggested for keywords found, at least ${known.articleKeywords}; no more than ${known.most} are shown.`,
    ),
  }
}
