import type { ToldBy } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import type { DeskBooks } from './books'
import type { DeskRefusal } from './call'
import type { Ticket } from './ticket'

/** How the customer was told, where it was otherwise than by mail and in the portal. */
export interface Told {
  readonly told?: ToldBy | undefined
}

/** What we answer, and what stands beside it for colleagues alone. */
export interface Answer extends Told {
  readonly note?: string | undefined
}

/** Whether what we say on a ticket reaches anybody of its customer's by mail or in the portal. */
export const isHeard = ({ roster }: DeskBooks, { customerId }: Ticket): boolean =>
  roster.contactsOf(customerId).length > 0

/** What nobody of the customer's can read answers nobody, unless they were told it otherwise. */
export const reachesThem = (actor: { readonly isHeard: boolean }, { told }: Told): boolean =>
  actor.isHeard || told !== undefined

/**
 * Nobody waits for who was not asked, and who knows of no solution does not agree to it by silence:
 * the clock would stop, and the ticket close, over a word that nobody has (R05.2, R05.3).
 */
export const reachesNobody: DeskRefusal = {
  code: 'unacceptable',
  details: {
    errors: [
      {
        pointer: '/told',
        code: 'reaches_nobody',
        message: words(
          '这家客户没有能收到消息的联系人：请先告知客户，再注明是怎样告知的。',
          'Nobody of this customer’s would get it: tell them first, and say how they were told.',
        ),
      },
    ],
  },
}
