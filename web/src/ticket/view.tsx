import type { MessageView, TicketView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconArrowsExchange, IconHandGrab, IconUserShare } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { AskDialog } from '../agreements/ask-dialog'
import { AwaitedHere } from '../agreements/awaited-here'
import { useMayAsk } from '../agreements/use-may-ask'
import { CandidatesDialog } from '../assignment/candidates-later'
import { PriorityMark, StateMark } from '../common/marks'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { LostLink } from '../queue/link-state'
import { BackTo } from '../shell/back-to'
import { useMay, useMe } from '../shell/company'
import { useTitle } from '../shell/screen'
import { useShortcuts } from '../shortcuts/use-shortcuts'
import { RatePanel } from '../surveys/rate-panel'
import { MacroButton, useMacroActions } from '../tools/macro-actions'
import { MacroDialog } from '../tools/macro-later'
import { AboutAsset } from './about-asset'
import { AnswerElsewhere } from './answer-elsewhere'
import { ArchivedNote } from './archived-note'
import { AsOpened } from './as-opened'
import { moveTicket, takeTicket } from './commands'
import { Composer, type ComposerTab } from './composer'
import { ConfirmPanel } from './confirm-panel'
import { Conversation } from './conversation'
import { TicketDialog } from './dialogs'
import { MergedNote } from './merged-note'
import { MoreMenu, type RareAction } from './more-menu'
import { NeighbourButtons } from './neighbour-buttons'
import { TicketSide } from './side'
import { StalePanel } from './stale-panel'
import { useTicketActions } from './ticket-actions'
import { useAtEnd } from './use-at-end'
import { useNeighbours } from './use-neighbours'
import { usePresence } from './use-presence'
import type { TicketCommands } from './use-ticket-command'
import { Viewers } from './viewers'
import { ticketWords } from './words'

interface TicketPageProps {
  readonly ticket: TicketView
  readonly nowMs: number
  readonly commands: TicketCommands
}

/** A ticket as its people see it: the conversation, what to do next, and the facts beside it. */
export function TicketPage({ ticket, nowMs, commands }: TicketPageProps) {
  const { row, actions } = ticket
  const t = useWords(ticketWords)
  const router = useRouter()
  const wrote = usePresence(row.id)
  const isContact = useMe().person.role === 'contact'
  const can = (action: string) => actions.includes(action)
  const [tab, setTab] = useState<ComposerTab>()
  const [dialog, setDialog] = useState<
    'assign' | 'hand_over' | 'take_over' | 'withdraw' | 'close' | 'reopen' | 'complain' | RareAction
  >()
  /** The message of which a ticket is made. */
  const [madeOf, setMadeOf] = useState<MessageView>()
  const [more, setMore] = useState(false)
  const [macro, setMacro] = useState<{ readonly id?: string }>()
  const mayUse = useMay()('tool.use') && can('note')
  // Taking it from somebody is another step, which asks.
  const take = () =>
    can('take_over')
      ? setDialog('take_over')
      : commands.run(
          (on) => takeTicket(on),
          undefined,
          (now) => now.row.assigneeId === null,
        )
  const mayComplain = isContact && can('derive')
  const mayHandOver = useMayAsk(ticket, 'hand_over')
  const canHave = can('take') || can('take_over')
  const { before, after } = useNeighbours(row.id)
  useTitle(`${row.number} ${row.subject}`)
  useShortcuts({
    i: canHave ? take : undefined,
    a: can('assign') ? () => setDialog('assign') : undefined,
    r: can('reply') ? () => setTab('reply') : undefined,
    n: can('note') ? () => setTab('note') : undefined,
    s: () => setMore(true),
    h: mayHandOver ? () => setDialog('hand_over') : undefined,
    m: mayUse ? () => setMacro({}) : undefined,
    e: can('solve') ? () => setTab('solution') : undefined,
    j: after,
    k: before,
    escape: () => router.history.push('/queue'),
  })
  useTicketActions(ticket, { take, write: setTab, ask: setDialog, mayHandOver, mayComplain })
  useMacroActions(ticket, mayUse, (id) => setMacro({ id }))
  const close = () => {
    setDialog(undefined)
    setMadeOf(undefined)
  }
  const derive = (message: MessageView) => {
    setMadeOf(message)
    setDialog('derive')
  }
  /** What stood in the way is said in the dialog where it was tried. */
  const inDialog = dialog !== undefined || macro !== undefined
  const { place, toEnd, scrolled, grown } = useAtEnd(ticket.messages.at(-1)?.id)
  return (
    <>
      <header className="ticket-head">
        <BackTo href="/queue" name={t('ticket.back')} />
        {before || after ? <NeighbourButtons before={before} after={after} /> : null}
        <div className="ticket-title">
          <p className="ticket-line">
            <span className="ticket-number">{row.number}</span>
            <StateMark state={row.state} name={row.stageName} />
            <PriorityMark priority={row.priority} />
            <Viewers ticketId={row.id} />
            <LostLink />
          </p>
          <h1>{row.subject}</h1>
          {ticket.asset ? <AboutAsset asset={ticket.asset} customerId={row.customerId} /> : null}
        </div>
        <div className="screen-actions">
          {can('assign') ? (
            <Button
              variant="default"
              leftSection={<IconUserShare size={16} aria-hidden />}
              aria-keyshortcuts="a"
              onClick={() => setDialog('assign')}
            >
              {t(row.assigneeId ? 'ticket.reassign' : 'ticket.assign')}
            </Button>
          ) : null}
          {mayHandOver ? (
            <Button
              variant="default"
              leftSection={<IconArrowsExchange size={16} aria-hidden />}
              aria-keyshortcuts="h"
              onClick={() => setDialog('hand_over')}
            >
              {t('ticket.hand_over')}
            </Button>
          ) : null}
          {can('close') ? (
            <Button variant="default" onClick={() => setDialog('close')}>
              {t('ticket.close')}
            </Button>
          ) : null}
          {can('withdraw') ? (
            <Button variant="default" onClick={() => setDialog('withdraw')}>
              {t('ticket.withdraw')}
            </Button>
          ) : null}
          {can('reopen') ? (
            <Button variant="default" onClick={() => setDialog('reopen')}>
              {t('ticket.reopen')}
            </Button>
          ) : null}
          {mayComplain ? (
            <Button variant="default" onClick={() => setDialog('complain')}>
              {t('ticket.complain')}
            </Button>
          ) : null}
          {mayUse ? <MacroButton open={() => setMacro({})} /> : null}
          <MoreMenu
            ticket={ticket}
            choose={setDialog}
            opened={more}
            open={setMore}
            move={(to) => commands.run((on) => moveTicket(on, to))}
          />
          {canHave ? (
            <Button
              variant={row.assigneeId === null ? 'filled' : 'default'}
              leftSection={<IconHandGrab size={16} aria-hidden />}
              aria-keyshortcuts="i"
              loading={commands.busy}
              onClick={take}
            >
              {t(row.assigneeId === null ? 'ticket.take' : 'ticket.take_over')}
            </Button>
          ) : null}
        </div>
      </header>
      <AwaitedHere ticket={ticket} commands={commands} />
      <div className="ticket-body">
        <div className="ticket-main" ref={place} onScroll={scrolled} onLoadCapture={grown}>
          <Conversation
            ticket={ticket}
            nowMs={nowMs}
            derive={can('derive') && !isContact ? derive : undefined}
          />
          <div className="ticket-work">
            {row.archivedAt ? (
              <ArchivedNote since={row.archivedAt} removed={ticket.removed} />
            ) : null}
            {ticket.merge ? (
              <MergedNote
                merge={ticket.merge}
                links={ticket.links}
                mayUndo={can('unmerge')}
                commands={commands}
              />
            ) : null}
            {commands.stale && !inDialog ? <StalePanel stale={commands.stale} /> : null}
            {commands.error && !inDialog ? <ProblemNote error={commands.error} /> : null}
            {isContact && row.state === 'closed' ? <RatePanel row={row} arrived={toEnd} /> : null}
            <AnswerElsewhere ticket={ticket} />
            {can('confirm') ? <ConfirmPanel ticket={ticket} commands={commands} /> : null}
            <Composer
              ticket={ticket}
              commands={commands}
              tab={tab}
              show={setTab}
              wrote={wrote}
              next={after}
            />
          </div>
        </div>
        <TicketSide
          ticket={ticket}
          nowMs={nowMs}
          commands={commands}
          correctCustomer={() => setDialog('correct_customer')}
        />
      </div>
      {dialog ? (
        <AsOpened key={dialog} ticket={ticket} commands={commands}>
          {(held) =>
            dialog === 'assign' ? (
              <CandidatesDialog {...held} close={close} />
            ) : dialog === 'hand_over' ? (
              <AskDialog {...held} kind="hand_over" close={close} />
            ) : (
              <TicketDialog which={dialog} of={madeOf} {...held} close={close} />
            )
          }
        </AsOpened>
      ) : null}
      {macro ? (
        <AsOpened ticket={ticket} commands={commands}>
          {(held) => <MacroDialog {...held} macroId={macro.id} close={() => setMacro(undefined)} />}
        </AsOpened>
      ) : null}
    </>
  )
}
