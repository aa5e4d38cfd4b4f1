import type { AgreementKind, AgreementView } from '@bylaw/contract'

/** Of what is asked, an offer to have the ticket: for good, or for an incident. */
export const isOffer = (kind: AgreementKind): boolean => kind === 'hand_over' || kind === 'incident'

/** The offer that has to be answered, or taken back, before another is made; none before anything else. */
export const waitingOffer = (
  asking: AgreementKind,
  items: readonly AgreementView[],
): AgreementView | undefined =>
  isOffer(asking) ? items.find(({ kind, state }) => state === 'asked' && isOffer(kind)) : undefined
