/**
 * How often an open list or ticket is read again while someone looks, in milliseconds.
 *
 * @param live whether the reader hears changes by the socket; then only the working time left
 *   is read again. Contacts of customers have no socket: for them this is how an answer arrives.
 */
export const refreshMs = (live: boolean): number => (live ? 60_000 : 4_000)
