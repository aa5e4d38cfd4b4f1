import type { OutgoingMailView } from '@bylaw/contract'
import type { Caller } from '../seed/api'
import type { Ledger } from './ledger'
import { allOf, countBy } from './read-store'

/** Of every reply to a mail exactly one mail goes out, to whoever wrote; no mail is there twice. */
export async function mailFaults(caller: Caller, written: Ledger['written']) {
  const mails = await allOf<OutgoingMailView>(caller, '/v1/outgoing-mails?')
  const replies = mails.filter(({ kind }) => kind === 'reply')
  const receipts = mails.filter(({ kind }) => kind === 'receipt')
  const expected = written.filter(({ what }) => what === 'mailed_reply')
  const goneOut = expected.map(({ mark, mailedTo }) => ({
    mark,
    times: replies.filter(
      ({ content, toAddress, state }) =>
        state === 'sent' && toAddress === mailedTo && content.includes(mark),
    ).length,
  }))
  const twice = [
    ...countBy(replies.map(({ content, toAddress }) => `${toAddress}: ${content}`)),
    ...countBy(receipts.map(({ ticketId }) => `receipt of ${ticketId}`)),
  ].filter(([, count]) => count > 1)
  return {
    unmailed: goneOut.filter(({ times }) => times === 0).map(({ mark }) => mark),
    doubled: [
      ...goneOut.filter(({ times }) => times > 1).map(({ mark }) => mark),
      ...twice.map(([mail]) => mail.slice(0, 120)),
    ],
    mailsOut: mails.filter(({ state }) => state === 'sent').length,
  }
}
