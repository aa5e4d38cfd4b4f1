/** A ticket's promises in the order in which they come up, with what each is called. */
export const CLOCKS = [
  ['firstResponse', 'ticket.first_response'],
  ['nextResponse', 'ticket.next_response'],
  ['keepInformed', 'ticket.keep_informed'],
  ['resolution', 'ticket.resolution'],
] as const
