import type { AgreementKind, AgreementView, TicketRow } from '@bylaw/contract'

/** Of what is asked, an offer to have the ticket: for good, or for an incident. */
export const isOffer = (kind: AgreementKind): boolean => kind === 'hand_over' || kind === 'incident'

/** The offer that has to be answered, or taken back, before another is made; none before anything else. */
export const waitingOffer = (
  asking: AgreementKind,
  items: readonly AgreementView[],
): AgreementView | undefined =>
  isOffer(asking) ? items.find(({ kind, state }) => state === 'asked' && isOffer(kind)) : undefined

/** Incidents of which whoever handles them is to report: they read of each above the ticket. */
export const toReport = (items: readonly AgreementView[]): readonly AgreementView[] =>
  items.filter(({ actions }) => actions.includes('report'))

/** Whether the ticket is back, closed or somebody else's: there is only the report left to give. */
export const isNoMoreTheirs = (
  row: Pick<TicketRow, 'state' | 'assigneeId'>,
  { state, to }: AgreementView,
): boolean => state === 'returned' || row.state === 'closed' || row.assigneeId !== to?.personId

/** Who besides has the report, where that is not whoever writes it. */
export const copyOf = ({ copyTo, to }: AgreementView): AgreementView['copyTo'] =>
  copyTo?.personId === to?.personId ? null : copyTo
