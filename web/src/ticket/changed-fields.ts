import type { TicketCorrection, TicketRow } from '@bylaw/contract'

/**
 * What a correction changes of a ticket. Fields that are as they were are left out, so that nobody
 * sets back by the way what a colleague changed meanwhile.
 */
export function changedFields(
  row: Pick<TicketRow, 'subject' | 'priority' | 'type' | 'tags'>,
  { subject = row.subject, priority = row.priority, type = row.type, tags }: TicketCorrection,
): TicketCorrection {
  const said = subject.trim()
  return {
    ...(said === row.subject ? {} : { subject: said }),
    ...(priority === row.priority ? {} : { priority }),
    ...(type === row.type ? {} : { type }),
    ...(tags === undefined || tags.join() === (row.tags ?? []).join() ? {} : { tags }),
  }
}
