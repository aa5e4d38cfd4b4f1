import { durationWords } from '@bylaw/calendar'
import { type Words, words } from '@bylaw/kernel'
import { answered, type Sentence } from '@bylaw/rules-kit'
import type { LadderName } from './climb'
import { CLOCK, namesOf, PRIORITY } from './names'
import { complaintLadder, complaintWithin, ladderQuestions } from './questions'
import { CLOCKS, type EscalationRules, type Ladder, type Named, type Step } from './rules'
import { repeatWords, whenWords } from './step-words'

/** Escalation in words, ladder by ladder, complaints last. */
export function explain(rules: EscalationRules): readonly Sentence[] {
  const { complaint, ladders, roles } = rules
  return [
    ...CLOCKS.flatMap((clock) => {
      const ladder = ladders[clock]
      if (ladder === undefined) return []
      return ladder === null
        ? [answered(ladderQuestions[clock], null, toTell(clock))]
        : ladderSentences(clock, `/ladders/${clock}`, ladder, roles)
    }),
    ...(complaint ? complaintSentences(complaint, roles) : []),
  ]
}

function complaintSentences(
  complaint: NonNullable<EscalationRules['complaint']>,
  roles: readonly Named[],
): Sentence[] {
  const { handler, withinMinutes, clock, ladder } = complaint
  const who = namesOf(roles, [handler])
  const length = durationWords((withinMinutes ?? 0) * 60)
  const counted =
    clock === 'business' ? words('工作时间', 'open hours') : words('全天', 'day and night')
  return [
    {
      rule: '/complaint/handler',
      text: words(`投诉由${who.zh}处理。`, `Complaints are handled by ${who.en}.`),
    },
    ...(withinMinutes === null
      ? [
          answered(
            complaintWithin,
            null,
            words('投诉的答复时限', 'A complaint is answered within'),
          ),
          {
            rule: '/complaint/clock',
            text: words(
              `投诉的时限按${counted.zh}计算。`,
              `The time for a complaint is counted in ${counted.en}.`,
            ),
          },
        ]
      : [
          {
            rule: complaintWithin.at,
            text: words(
              `投诉在 ${length.zh}内答复（${counted.zh}）。`,
              `A complaint is answered within ${length.en} (${counted.en}).`,
            ),
          },
        ]),
    ...(ladder === null
      ? [answered(complaintLadder, null, toTell('complaint'))]
      : ladderSentences('complaint', complaintLadder.at, ladder, roles)),
  ]
}

const toTell = (clock: LadderName): Words =>
  words(`${CLOCK[clock].zh}快到期和超时后告知谁`, `${CLOCK[clock].en}: who is told as it runs out`)

function ladderSentences(
  clock: LadderName,
  rule: string,
  ladder: Ladder,
  roles: readonly Named[],
): Sentence[] {
  if (ladder.length === 0)
    return [
      {
        rule,
        text: words(`${CLOCK[clock].zh}：不通知任何人。`, `${CLOCK[clock].en}: nobody is told.`),
      },
    ]
  return ladder.map((step, row) => ({ rule: `${rule}/${row}`, text: sentence(clock, step, roles) }))
}

function sentence(clock: LadderName, step: Step, roles: readonly Named[]): Words {
  const when = whenWords(step.at)
  const again = repeatWords(step.repeat)
  const told = namesOf(roles, step.tell)
  const given = step.assign === null ? null : namesOf(roles, [step.assign])
  const zh = [told.zh && `通知${told.zh}`, given && `转给${given.zh}`].filter(Boolean).join('，')
  const en = [told.en && `${told.en} told`, given && `assigned to ${given.en}`]
    .filter(Boolean)
    .join(', ')
  const only = step.priorities?.map((priority) => PRIORITY[priority])
  return words(
    `${CLOCK[clock].zh}${only ? `（仅${only.map((each) => each.zh).join('、')}）` : ''}：${when.zh}，${zh}${again.zh}。`,
    `${CLOCK[clock].en}${only ? ` (only ${only.map((each) => each.en).join(', ')})` : ''}: ${when.en}, ${en}${again.en}.`,
  )
}
