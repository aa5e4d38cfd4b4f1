import { type RuleFinding, sameRows, warningAt } from '@bylaw/rules-kit'
import { type EscalationRules, type Ladder, Priority } from './rules'

/** Tickets about which a ladder tells nobody, and people told twice on one rung. */
export function check({ ladders, complaint }: EscalationRules): readonly RuleFinding[] {
  const all = [
    ...Object.entries(ladders).map(([clock, ladder]) => [`/ladders/${clock}`, ladder] as const),
    ['/complaint/ladder', complaint?.ladder] as const,
  ]
  return all.flatMap(([at, ladder]) =>
    ladder ? [...leftOut(at, ladder), ...toldTwice(at, ladder)] : [],
  )
}

function leftOut(at: string, ladder: Ladder): readonly RuleFinding[] {
  if (ladder.length === 0) return []
  return Priority.options
    .filter((each) => !ladder.some(({ priorities }) => priorities?.includes(each) ?? true))
    .map((priority) =>
      warningAt(
        at,
        'gap',
        `${NAMES[priority].zh}优先级的工单没有任何一级，超时也不会通知任何人。`,
        `No step is for ${NAMES[priority].en} tickets: nobody is told even when they are late.`,
      ),
    )
}

const toldTwice = (at: string, ladder: Ladder): readonly RuleFinding[] =>
  ladder.flatMap(({ tell }, step) => sameRows(`${at}/${step}/tell`, tell, (role) => role))

const NAMES = {
  urgent: { zh: '紧急', en: 'urgent' },
  high: { zh: '高', en: 'high-priority' },
  normal: { zh: '中', en: 'normal' },
  low: { zh: '低', en: 'low-priority' },
} as const
