import type { Row } from './matrix-rows'

const MONTH = { month: '2026-10' }

/** Every operation on leave and unexcused absences. The one of each that there is is the engineer’s. */
export const ATTENDANCE_ROWS: Readonly<Record<string, Row>> = {
  listUnexcusedAbsences: {},
  proposeUnexcusedAbsence: {
    body: ({ person }) => ({
      personId: person,
      date: '2026-10-13',
      outOfContactMinutes: 0,
      excused: false,
      account: 'No log',
      replyBy: '2031-01-01',
    }),
  },
  listReachAttempts: {},
  recordReachAttempt: {
    body: ({ person }) => ({
      personId: person,
      at: `${yesterday()}T10:00`,
      means: 'phone',
      to: '138-0000-1234',
      answered: false,
    }),
  },
  // Whoever wrote it down takes it back: the owner.
  takeReachAttemptBack: {
    body: () => ({ reason: 'Another person' }),
    notTheirs: ['manager', 'lead', 'hr'],
  },
  readReachDay: { params: { date: '2026-10-13' }, hiddenFrom: ['finance'] },
  readReportsDue: { params: MONTH },
  readTeamReports: { params: MONTH },
  nameReportDuty: { body: () => ({ report: 'daily', owes: false, from: '2026-01-01' }) },
  readUnexcusedAbsence: { hiddenFrom: ['finance'] },
  replyToUnexcusedAbsence: {
    body: () => ({ text: 'I was there' }),
    hiddenFrom: ['finance'],
  },
  decideUnexcusedAbsence: { body: () => ({ counts: false, reason: 'Not so' }) },
  listLeaveRequests: {},
  readLeaveChoices: {},
  requestLeave: {
    body: ({ person }) => ({
      personId: person,
      kind: 'personal',
      from: '2026-12-01',
      to: '2026-12-01',
      reason: 'Moving house',
      standInId: person,
    }),
    notTheirs: ['finance'],
  },
  readLeaveRequest: { hiddenFrom: ['finance'] },
  decideLeaveRequest: { body: () => ({ verdict: 'declined', reason: 'No' }) },
  cutLeaveShort: { body: () => ({ on: '2026-10-01', half: 'morning', reason: 'Back' }) },
  withdrawLeaveRequest: { body: () => ({ reason: 'Not needed' }), hiddenFrom: ['finance'] },
  readAway: { query: '?month=2026-10' },
  readAttendanceMonth: { params: MONTH },
  readAttendanceTeam: { params: MONTH },
  deductLapses: { params: MONTH, body: ({ person }) => ({ personId: person }) },
  clock: { body: () => ({ direction: 'in' }) },
  sayOfDay: { body: () => ({ date: yesterday(), status: 'on_site' }) },
  listClockCorrections: {},
  askClockCorrection: {
    body: () => ({ date: yesterday(), direction: 'in', time: '09:00', reason: 'Forgot' }),
  },
  decideClockCorrection: { body: () => ({ approved: false, reason: 'No' }) },
  setWorkplace: { body: () => ({ atHeadquarters: false, from: '2026-01-01' }) },
  openAbsenceCase: { body: () => ({ breach: 'late', replyBy: '2031-01-01' }) },
}

const yesterday = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
