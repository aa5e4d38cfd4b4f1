import type { CallEnding, CallerView, CallView } from '@bylaw/contract'
import { Button, Textarea, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { isProblem } from '../api'
import { useChange } from '../area/use-change'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { Telephone } from '../customers/telephone'
import { useWords } from '../i18n/use-words'
import { ScreenHead } from '../shell/screen'
import { Callers, type OpenTicket } from './callers'
import { EndingForm } from './ending-form'
import { keptAlong } from './kept-along'
import { Lasting } from './lasting'
import { OntoTicket } from './onto-ticket'
import { endCall } from './queries'
import { useKeptCall, type Written } from './use-kept-call'
import { callWords } from './words'

/** The sheet beside the telephone: who it is, what is open for them, what is said, and the end. */
export function GoingOn({ call }: { call: CallView }) {
  const t = useWords(callWords)
  const router = useRouter()
  const [written, setWritten] = useState<Written>({
    number: call.number,
    callerName: call.callerName,
    note: call.note,
    customerId: call.customerId,
    contactId: call.contactId,
  })
  /** What was written last, also where the same press ends the call. */
  const latest = useRef(written)
  const [ontoId, putOnto] = useState(call.ticketId)
  const [said, say] = useState(() => saidOf(call))
  const { keep: kept, keepAndGo } = useKeptCall(call)
  const keep = useChange({ change: kept, refresh: [] })
  const [along] = useState(() =>
    keptAlong<Written>(
      (last) => keep.mutate(last),
      (last) => void keepAndGo(last).catch(() => undefined),
    ),
  )
  const write = (part: Partial<Written>) => {
    const next = { ...latest.current, ...part }
    latest.current = next
    setWritten(next)
    along.wrote(next)
  }
  useEffect(() => {
    window.addEventListener('pagehide', along.andGo)
    return () => {
      window.removeEventListener('pagehide', along.andGo)
      along.atOnce()
    }
  }, [along])
  /** Where it is told that it had ended, or was on a ticket, before. */
  const again = `/calls/${call.id}?again=1`
  const end = useChange({
    change: async (ending: CallEnding, command) => {
      along.letGo()
      return endCall(call.id, (await kept(latest.current)).version, ending, command)
    },
    refresh: [['calls'], ['ticket']],
    done: ({ ticketId, alreadyOn }) =>
      router.history.push(alreadyOn ? again : ticketId ? `/tickets/${ticketId}` : '/calls'),
    refused: (error) => {
      if (hasEnded(error)) router.history.push(again)
    },
  })
  const lookUp = () => {
    say(saidOf(written))
    along.atOnce()
  }
  const errors = fieldErrors(keep.error)
  const choose = (customerId: string, contact: CallerView['contact']) => {
    const callerName = contact?.name || written.callerName
    write({ customerId, contactId: contact?.id ?? null, callerName })
    along.atOnce()
  }
  const isOurs = call.direction === 'outgoing'
  const attach = ({ id, state }: OpenTicket, { customerId, contact }: CallerView) => {
    if (written.customerId !== customerId || written.contactId === null) choose(customerId, contact)
    // What waits for the customer they may have rung to answer.
    if (isOurs || state === 'waiting_customer') putOnto(id)
    else end.mutate({ outcome: 'attached', ticketId: id })
  }
  return (
    <>
      <ScreenHead title={t('call.going_on')} lead={<Lasting since={call.startedAt} />} />
      <div className="area-body call-sheet">
        <section className="panel form call-side">
          <form
            className="call-who"
            onSubmit={(event) => {
              event.preventDefault()
              lookUp()
            }}
          >
            <TextInput
              label={t(isOurs ? 'call.number_made' : 'call.number')}
              type="tel"
              autoFocus={call.number === ''}
              maxLength={40}
              value={written.number}
              error={errors['number']}
              onChange={(event) => write({ number: event.currentTarget.value })}
            />
            {isOurs && written.number.trim() ? (
              <p className="call-ring">
                {t('call.ring')} <Telephone number={written.number} />
              </p>
            ) : null}
            <TextInput
              label={t(isOurs ? 'call.caller_made' : 'call.caller')}
              placeholder={t('call.caller_hint')}
              maxLength={120}
              value={written.callerName}
              error={errors['callerName']}
              onChange={(event) => write({ callerName: event.currentTarget.value })}
            />
            <Button
              type="submit"
              variant="default"
              leftSection={<IconSearch size={16} aria-hidden />}
            >
              {t('call.find')}
            </Button>
          </form>
          <Callers
            said={said}
            chosen={written.customerId}
            only={call.ticketId === null ? null : call.customerId}
            choose={choose}
            attach={attach}
          />
        </section>
        <section className="panel form call-main">
          <Textarea
            label={t('call.note')}
            autoFocus={call.number !== ''}
            description={t('call.note_hint')}
            autosize
            minRows={8}
            maxLength={20_000}
            value={written.note}
            onChange={(event) => write({ note: event.currentTarget.value })}
            onBlur={along.atOnce}
          />
          <ProblemNote error={keep.error} fieldsSayWhy />
          {ontoId ? (
            <OntoTicket
              key={ontoId}
              ticketId={ontoId}
              isAbout={ontoId === call.ticketId}
              direction={call.direction}
              note={written.note}
              busy={end.isPending}
              error={end.error}
              end={end.mutate}
              leave={() => putOnto(call.ticketId)}
            />
          ) : (
            <EndingForm
              direction={call.direction}
              customerId={written.customerId}
              contactId={written.contactId}
              note={written.note}
              busy={end.isPending}
              error={end.error}
              end={end.mutate}
            />
          )}
        </section>
      </div>
    </>
  )
}

/** What a caller is looked up by. */
const saidOf = ({ number, callerName }: Pick<Written, 'number' | 'callerName'>): string[] =>
  [number.trim(), callerName.trim()].filter((each) => each !== '')

/** Whether a colleague, or another window, was first. */
const hasEnded = (error: unknown): boolean =>
  isProblem(error, 'wrong_state') && error.problem.refusal?.code === 'ended_already'
