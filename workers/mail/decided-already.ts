import type { Refusal } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { timeText } from '../desk/field-words'
import { numberSeen } from '../desk/number-seen'
import { whoDid } from '../people/who-did'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Letter } from './store'
import { isItsOwn } from './views'

/** Whoever decides a letter that was decided before is told what it became, by whom and when. */
export async function decidedAlready(scope: Scope, letter: Letter): Promise<Problem> {
  const { state, ticketId } = letter
  if (state === 'arrived') return new Problem('wrong_state')
  const number =
    letter.ticketNumber ?? (ticketId === null ? undefined : await numberSeen(scope, ticketId))
  const detail = await sentence(scope, letter, became(letter, number))
  const details = ticketId === null || !number ? {} : { details: { ticketId, number } }
  const refusal: Refusal = { code: 'decided_already', message: detail, ...details }
  return new Problem('wrong_state', { detail, refusal })
}

async function sentence(scope: Scope, letter: Letter, did: Words): Promise<Words> {
  const { decidedBy, decidedAtMs } = letter
  if (decidedAtMs === null)
    return words(`这封来信已${did.zh}。`, `This letter was decided already: somebody ${did.en}.`)
  if (decidedBy === null) {
    const time = timeText(decidedAtMs, scope.zone)
    return words(
      `这封来信已于 ${time} 由系统自动${did.zh}。`,
      `The system ${did.en} by itself, ${time}.`,
    )
  }
  const { subject, when } = await whoDid(scope, decidedBy, decidedAtMs)
  return words(`${subject.zh}将这封来信${did.zh}。`, `${subject.en} ${did.en}${when.en}.`)
}

function became(letter: Letter, number: string | undefined): Words {
  if (letter.ticketId === null)
    return letter.state === 'dismissed'
      ? words('设为不处理', 'put this letter away')
      : words('归档', 'set this letter aside')
  if (!number)
    return isItsOwn(letter)
      ? words('转为工单', 'made a ticket of this letter')
      : words('加入一张工单', 'put this letter onto a ticket')
  return isItsOwn(letter)
    ? words(`转为工单 ${number}`, `made ticket ${number} of this letter`)
    : words(`加入工单 ${number}`, `put this letter onto ticket ${number}`)
}
