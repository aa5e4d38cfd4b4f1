import type { Choice } from '../cell'
import { rowsAt, valueAt } from '../json'
import { freeKey } from '../keys'
import type { Section, Sheet } from '../sheet'
import { CUSTOMER_LEVELS, PRIORITIES } from './choices'
import { NAME, named, nameOf } from './named'
import { fields, oneOf, say, text, whole } from './short'
import { figureWords } from './words'

/** Triage: priority by impact and urgency, what changes it, and problems that are known. */
export const triageSheet = (rules: unknown): Sheet => ({
  covers: ['/matrix'],
  sections: [
    { section: 'matrix', title: 'figure.matrix', at: '/matrix' },
    overrides,
    named(say('问题类别', 'Classes of problems'), '/known/classes'),
    problems(rules),
    fields(
      say('比对已知问题', 'Recognising known problems'),
      oneOf(
        '/known/unmatched',
        say('不像任何已知问题时归为', 'What resembles nothing known is'),
        classesIn(rules),
      ),
      whole('/known/most', say('最多显示几条建议', 'Suggestions shown at most')),
      whole(
        '/known/articleKeywords',
        say('文章关键词至少出现几个', 'Keywords of an article that must occur'),
      ),
    ),
  ],
})

const overrides: Section = {
  section: 'grid',
  title: say('特殊情形（依次适用）', 'Special cases, applied in turn'),
  at: '/overrides',
  ordered: 'in_turn',
  columns: [
    NAME,
    oneOf('/when/customerLevel', say('客户等级', 'Customer level'), CUSTOMER_LEVELS, 'any'),
    text('/when/ticketType', say('工单类型（代号）', 'Ticket type (key)'), 'any'),
    oneOf('/effect', say('优先级', 'Priority'), effects()),
  ],
  fresh: () => ({
    name: say('', ''),
    when: { customerLevel: null, ticketType: null },
    effect: { by: 'raise', steps: 1 },
  }),
}

/** Every change of a priority that there is. */
function effects(): readonly Choice[] {
  const to = (by: string, zh: string, en: string) =>
    PRIORITIES.map(({ value, label }) => {
      const [nameZh, nameEn] = typeof label === 'string' ? figureWords[label] : [label.zh, label.en]
      return { value: { by, priority: value }, label: say(`${zh}${nameZh}`, `${en} ${nameEn}`) }
    })
  return [
    ...to('set', '定为', 'set to'),
    ...to('at_least', '至少', 'at least'),
    ...to('at_most', '至多', 'at most'),
    ...[1, 2, 3].map((steps) => ({
      value: { by: 'raise', steps },
      label: say(`提高 ${steps} 级`, `raised by ${steps}`),
    })),
  ]
}

const texts = (at: string, zh: string, en: string) => ({
  label: say(zh, en),
  at,
  cell: { type: 'texts' as const },
})

const problems = (rules: unknown): Section => ({
  section: 'grid',
  title: say('已知问题', 'Known problems'),
  at: '/known/problems',
  columns: [
    NAME,
    text('/product', say('产品', 'Product'), 'any'),
    texts('/allOf', '须全部提到', 'Has to mention all of'),
    texts('/anyOf', '须提到其一', 'Has to mention one of'),
    oneOf('/class', say('类别', 'Class'), classesIn(rules)),
    text('/suggest/article', say('知识库文章', 'Article'), 'nothing'),
    {
      label: say('处理步骤', 'Steps'),
      at: '/suggest/steps',
      cell: { type: 'words' },
      empty: 'nothing',
    },
    text('/difficulty', say('难度（代号）', 'Difficulty (key)'), 'undecided'),
  ],
  fresh: (rows) => ({
    key: freeKey('problem', rows),
    name: say('', ''),
    product: null,
    allOf: [],
    anyOf: [],
    class: classesIn(rules)[0]?.value ?? '',
    suggest: { article: null, steps: null },
    difficulty: null,
  }),
})

const classesIn = (rules: unknown): readonly Choice[] =>
  rowsAt(rules, '/known/classes').map((row) => ({
    value: valueAt(row, '/key'),
    label: nameOf(row) ?? say('', ''),
  }))
