import type { CallView } from '@bylaw/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { callQueries, changeCall } from './queries'

/** What is written on the sheet of a call that goes on. */
export type Written = Pick<CallView, 'number' | 'callerName' | 'note' | 'customerId' | 'contactId'>

/**
 * Keeps what is written on a call's sheet, and tells the call as it is once that is on the server.
 *
 * One save after another, each from the version that the one before it left: a field is left by
 * pressing the button that ends the call, and two saves from one version would refuse each other.
 *
 * @returns also the same for when the page goes: nobody is there any more to wait for the save that
 * is on its way, so the last goes behind it at once, from the version that it will have left
 */
export function useKeptCall(call: CallView): {
  readonly keep: (written: Written) => Promise<CallView>
  readonly keepAndGo: (written: Written) => Promise<CallView>
} {
  const client = useQueryClient()
  const before = useRef<Promise<unknown>>(Promise.resolve())
  const onItsWay = useRef(false)
  const { queryKey } = callQueries.one(call.id)

  const lastRead = () => client.getQueryData(queryKey) ?? call
  const save = async (written: Written): Promise<CallView> => {
    const now = lastRead()
    const wish = trimmed(written)
    if (saysTheSame(wish, now)) return now
    onItsWay.current = true
    const changed = await changeCall(call.id, now.version, wish).finally(() => {
      onItsWay.current = false
    })
    client.setQueryData(queryKey, changed)
    return changed
  }
  const keep = (written: Written): Promise<CallView> => {
    const saved = before.current.then(() => save(written))
    // What was refused is told where it was asked for; the next save is tried all the same.
    before.current = saved.catch(() => undefined)
    return saved
  }
  const keepAndGo = (written: Written): Promise<CallView> =>
    onItsWay.current ? changeCall(call.id, lastRead().version + 1, trimmed(written)) : keep(written)

  return { keep, keepAndGo }
}

const trimmed = (written: Written): Written => ({
  ...written,
  number: written.number.trim(),
  callerName: written.callerName.trim(),
  note: written.note.trim(),
})

const saysTheSame = (wish: Written, call: CallView): boolean =>
  wish.number === call.number &&
  wish.callerName === call.callerName &&
  wish.note === call.note &&
  wish.customerId === call.customerId &&
  wish.contactId === call.contactId
