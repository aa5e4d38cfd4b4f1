import type { Row } from './matrix-rows'

/** Every operation on unexcused absences. The one that there is is the engineer’s. */
export const ATTENDANCE_ROWS: Readonly<Record<string, Row>> = {
  listUnexcusedAbsences: {},
  proposeUnexcusedAbsence: {
    body: ({ person }) => ({
      personId: person,
      date: '2026-10-13',
      outOfContactMinutes: 0,
      excused: false,
      attemptsAt: [],
      account: 'No log',
      replyBy: '2031-01-01',
    }),
  },
  readUnexcusedAbsence: { hiddenFrom: ['finance'] },
  replyToUnexcusedAbsence: {
    body: () => ({ text: 'I was there' }),
    hiddenFrom: ['finance'],
  },
  decideUnexcusedAbsence: { body: () => ({ counts: false, reason: 'Not so' }) },
  openAbsenceCase: { body: () => ({ breach: 'late', replyBy: '2031-01-01' }) },
}
