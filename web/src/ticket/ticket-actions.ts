import type { TicketView } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { type ScreenAction, useScreenActions } from '../shell/screen-actions'
import type { ComposerTab } from './composer'
import type { RareAction } from './more-menu'
import { ticketWords } from './words'

interface Doing {
  readonly take: () => void
  readonly write: (tab: ComposerTab) => void
  readonly mayHandOver: boolean
  readonly mayComplain: boolean
  readonly ask: (
    dialog: 'assign' | 'hand_over' | 'withdraw' | 'close' | 'reopen' | 'complain' | RareAction,
  ) => void
}

/** Offers in the palette what the reader may do to the ticket in sight. */
export function useTicketActions(
  { row, actions }: TicketView,
  { take, write, mayHandOver, mayComplain, ask }: Doing,
): void {
  const t = useWords(ticketWords)
  const action = (
    name: string,
    title: string,
    act: () => void,
  ): readonly (readonly [string, ScreenAction])[] => [
    [name, { id: `do-${name}`, title: `${title} · ${row.number}`, act }],
  ]
  const offered = [
    ...action('take', t('ticket.take'), take),
    ...action('take_over', t('ticket.take_over'), take),
    ...action('assign', t('ticket.assign'), () => ask('assign')),
    ...action('hand_over', t('ticket.hand_over'), () => ask('hand_over')),
    ...action('reply', t('ticket.tab_reply'), () => write('reply')),
    ...action('note', t('ticket.tab_note'), () => write('note')),
    ...action('question', t('ticket.tab_question'), () => write('question')),
    ...action('solve', t('ticket.tab_solution'), () => write('solution')),
    ...action('close', t('ticket.close'), () => ask('close')),
    ...action('withdraw', t('ticket.withdraw'), () => ask('withdraw')),
    ...action('reopen', t('ticket.reopen'), () => ask('reopen')),
    ...action('complain', t('ticket.complain'), () => ask('complain')),
    ...RARE.flatMap((name) => action(name, t(`ticket.do_${name}`), () => ask(name))),
  ]
  const may = [
    ...actions,
    ...(mayHandOver ? ['hand_over'] : []),
    ...(mayComplain ? ['complain'] : []),
  ]
  useScreenActions(
    'ticket',
    offered.flatMap(([name, each]) => (may.includes(name) ? [each] : [])),
  )
}

const RARE = ['change', 'correct_customer', 'wait', 'resume', 'link', 'merge', 'derive'] as const
