import { spanWords } from '@bylaw/calendar'
import { type Words, words } from '@bylaw/kernel'
import { answered, type Question, type Sentence } from '@bylaw/rules-kit'
import { CATEGORY, ENDS, roleNames, stateName } from './names'
import { confirmation, reopening, silence } from './questions'
import { CATEGORIES, type LifecycleRules, type Silence } from './rules'

/** A ticket's life in words: where it can stand, who moves it, what happens by itself. */
export const explain = (rules: LifecycleRules): readonly Sentence[] => [
  ...states(rules),
  ...rules.transitions.map(({ from, to, by }, row) => ({
    rule: `/transitions/${row}`,
    text: movement(
      from === null ? null : stateName(rules, from),
      stateName(rules, to),
      roleNames(by),
    ),
  })),
  ofSilence(
    silence,
    rules.silence,
    words('请客户补充而没有回音', 'The customer was asked and is silent'),
  ),
  ofSilence(
    confirmation,
    rules.confirmation,
    words('给出方案而客户没有确认', 'The customer does not say whether a solution works'),
  ),
  answered(
    reopening,
    rules.reopening,
    words('关闭后来信即重新打开，限期', 'A word after closing reopens the ticket within'),
    rules.reopening?.within ? spanWords(rules.reopening.within) : undefined,
  ),
  {
    rule: '/children',
    text:
      rules.children === 'must_be_closed'
        ? words('子工单未全部关闭的，不得关闭。', 'It is not closed while a part of it is open.')
        : words('子工单未关闭的，也可以关闭。', 'It may be closed while parts of it are open.'),
  },
  {
    rule: '/mergeUndo',
    text: words(
      `合并后 ${spanWords(rules.mergeUndo).zh}内可以撤销。`,
      `Merging can be undone for ${spanWords(rules.mergeUndo).en}.`,
    ),
  },
]

/** Categories whose only state bears their own name go without saying. */
const states = ({ states: all }: LifecycleRules): Sentence[] =>
  CATEGORIES.flatMap((category) => {
    const own = all.filter((state) => state.category === category)
    const names = own.map(({ name }) => name)
    const first = all.findIndex((state) => state.category === category)
    return [
      {
        rule: `/states/${first}`,
        text: words(
          `“${CATEGORY[category].zh}”一类的状态：${names.map(({ zh }) => zh).join('、')}。`,
          `States of “${CATEGORY[category].en}”: ${names.map(({ en }) => en).join(', ')}.`,
        ),
      },
    ]
  })

const movement = (from: Words | null, to: Words, who: Words): Words =>
  from === null
    ? words(`转为“${to.zh}”：${who.zh}。`, `To “${to.en}”: ${who.en}.`)
    : words(
        `从“${from.zh}”转为“${to.zh}”：${who.zh}。`,
        `From “${from.en}” to “${to.en}”: ${who.en}.`,
      )

const ofSilence = (question: Question, rule: Silence | null, subject: Words): Sentence =>
  answered(question, rule, subject, rule ? course(rule) : undefined)

function course({ after, reminders, ends }: Silence): Words {
  const reminded = reminders.map(spanWords)
  const zh = reminded.map((span) => `${span.zh}后提醒，`).join('')
  const en = reminded.map((span) => `reminded after ${span.en}, `).join('')
  return after === null
    ? words(`${zh}一直等`, `${en}it waits`)
    : words(
        `${zh}满 ${spanWords(after).zh}${ENDS[ends].zh}`,
        `${en}after ${spanWords(after).en} ${ENDS[ends].en}`,
      )
}
