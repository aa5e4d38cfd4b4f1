import type { NewTicket } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Done } from './call'

/** Opens a ticket. A contact opens for their own company; staff say for which customer. */
export async function openTicket(scope: Scope, wish: NewTicket): Promise<Done> {
  const customerId = scope.role === 'contact' ? ownCustomer(scope, wish) : wish.customerId
  if (customerId === undefined)
    throw new Problem('unacceptable', {
      errors: [
        {
          pointer: '/customerId',
          code: 'required',
          message: words('请选择工单所属的客户。', 'Say which customer the ticket is for.'),
        },
      ],
    })
  return scope.desk.open({ ...wish, customerId })
}

/** Another customer than their own is not there for a contact. */
function ownCustomer({ customerId }: Scope, wish: NewTicket): string {
  if (customerId === null || (wish.customerId !== undefined && wish.customerId !== customerId))
    throw new Problem('not_found')
  return customerId
}
