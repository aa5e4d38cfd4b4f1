import type { AgreementsView, Language } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { timeText } from '../desk/field-words'
import { REPLY_MARK } from './above-mark'
import { filled, type Told } from './mail-words'

type Asked = AgreementsView['items'][number]

/** Deferrals of a ticket that its customer has been asked for since, and has not answered. */
export const askedToWait = ({ items }: AgreementsView, sinceMs: number): readonly Asked[] =>
  items.filter(
    ({ kind, state, at }) => kind === 'deferral' && state === 'asked' && Date.parse(at) >= sinceMs,
  )

/** The mail that asks a customer whether their ticket can wait. */
export function toWaitText(
  { by, until, words: reason }: Asked,
  { number, link }: Told,
  zone: string,
  language: Language,
): string {
  const time = until === null ? '' : timeText(Date.parse(until), zone)
  return [
    REPLY_MARK,
    filled(ASKS[language], { author: by.name, number, until: time }),
    reason,
    filled(ANSWER[language], { link }),
  ].join('\n\n')
}

const ASKS = words(
  '{author} 想请您同意，工单 {number} 延后到 {until} 前解决；您同意后，这个时间就是我们的承诺。理由：',
  '{author} asks whether ticket {number} can wait until {until}; if you agree, that time is our promise. Why:',
)
const ANSWER = words(
  '请打开链接答复是否同意：{link}',
  'Open the link to say whether it can: {link}',
)
