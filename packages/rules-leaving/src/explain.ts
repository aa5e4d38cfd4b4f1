import { words } from '@bylaw/kernel'
import { answered, type Sentence } from '@bylaw/rules-kit'
import { finalPay, noticeAtAll, noticeCounts, probationDays, procedure } from './questions'
import type { LeavingRules } from './rules'

/** Leaving in words, from the letter to the last pay. */
export function explain({ notice, handover }: LeavingRules): readonly Sentence[] {
  const names = handover.items.map(({ name }) => name)
  return [
    ...(notice === null
      ? [answered(noticeAtAll, null, words('辞职提前多久', 'Notice of resignation'))]
      : ofNotice(notice)),
    {
      rule: '/handover/items',
      text: words(
        `离职、调职前逐项移交：${names.map(({ zh }) => zh).join('、')}；全部签收后出具离职证明。`,
        `Handed over before leaving or moving: ${names.map(({ en }) => en).join(', ')}; the certificate follows when all is signed for.`,
      ),
    },
    answered(finalPay, handover.finalPay, words('移交未完扣发工资', 'Final pay waits')),
    answered(
      procedure,
      handover.procedure,
      words('移交办法', 'The procedure'),
      words(`${handover.procedure}`, `${handover.procedure}`),
    ),
  ]
}

const ofNotice = (notice: NonNullable<LeavingRules['notice']>): Sentence[] => [
  {
    rule: '/notice',
    text: words(
      `辞职须提前 ${notice.months} 个月（${notice.days} 天）书面提出并办理手续。`,
      `Resignation is written, ${notice.months} month (${notice.days} days) ahead, with formalities.`,
    ),
  },
  answered(noticeCounts, notice.counts, words('期限按', 'The time counts as')),
  answered(
    probationDays,
    notice.probationDays,
    words('试用期提前', 'On probation'),
    words(`${notice.probationDays} 天`, `${notice.probationDays} days`),
  ),
]
