import type { Row } from './matrix-rows'

/** A month that nobody counted: what is said to it is refused alike, whomever it names. */
const MONTH = { month: '2026-09' }
const TOKEN = 'a-token-that-nobody-guesses'

/** How the matrix calls what is done for a month's award. */
export const AWARD_ROWS: Readonly<Record<string, Row>> = {
  listAwards: {},
  readAward: { params: MONTH },
  nominateForAward: {
    params: MONTH,
    body: ({ person }) => ({ token: TOKEN, nomineeIds: [person] }),
  },
  countAward: { params: MONTH },
  chooseAwardWinners: {
    params: MONTH,
    body: ({ person }) => ({ personIds: [person], text: 'Best' }),
  },
  passAward: { params: MONTH, body: () => ({ post: 'manager' }) },
  vetoAwardNominee: {
    params: MONTH,
    body: ({ person, ticket, discipline_case }) => ({
      post: 'manager',
      nomineeId: person,
      ground: 'complaint',
      on: '2026-09-12',
      text: 'A complaint',
      ticketId: ticket,
      caseId: discipline_case,
    }),
  },
  approveAward: { params: MONTH, body: () => ({ payMonth: '2026-09' }) },
  giveAwardToNobody: { params: MONTH, body: () => ({ text: 'Nobody' }) },
}
